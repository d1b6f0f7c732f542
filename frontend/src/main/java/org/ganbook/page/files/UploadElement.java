package org.ganbook.page.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.ganbook.files.FilePath;

/** Takes files from the learner's computer. The bytes don't come this way (see {@code UploadServlet}). */
@Tag("gb-uploads")
@JsModule("./files/gb-uploads.ts")
class UploadElement extends Component {

    private static final long serialVersionUID = 1L;

    /** @param arrived called when there is something new in the folder */
    UploadElement(Runnable arrived) {
        getElement().addEventListener("files-arrived", event -> arrived.run());
    }

    /** @param closed whether nothing can be put there */
    void into(FilePath folder, boolean closed) {
        getElement().setProperty("folder", folder.toString());
        getElement().setProperty("closed", closed);
    }
}
