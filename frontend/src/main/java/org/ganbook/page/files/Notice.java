package org.ganbook.page.files;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.ganbook.files.FilesException;

/** What has just happened, and the way back where there is one. */
class Notice extends Div {

    private static final long serialVersionUID = 1L;

    Notice() {
        addClassName("notice");
        getElement().setAttribute("role", "status");
    }

    void clear() {
        removeAll();
        removeClassName("trouble");
    }

    void show(String words) {
        clear();
        add(new Span(words));
    }

    void show(String words, String wayBack, Runnable action) {
        show(words);
        NativeButton back = new NativeButton(wayBack, event -> action.run());
        back.addClassName("undo");
        add(back);
    }

    void show(FilesException problem) {
        show(getTranslation(problem.reason().key(), problem.subject()));
        addClassName("trouble");
    }
}
