package org.ganbook.page.document;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A button that opens notebooks from files, and makes the whole page a place to drop them. */
@Tag("gb-import")
@JsModule("./workspace/gb-import.ts")
class ImportElement extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param imported is run when there are new notebooks */
    ImportElement(Runnable imported) {
        getElement().addEventListener("notebooks-imported", event -> imported.run());
    }
}
