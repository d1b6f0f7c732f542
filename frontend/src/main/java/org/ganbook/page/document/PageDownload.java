package org.ganbook.page.document;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;

/** A link to a notebook as a page, whose formulas are typeset before it is saved. */
@Tag("gb-page-download")
@JsModule("./workspace/gb-page-download.ts")
class PageDownload extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    PageDownload(Anchor link) {
        add(link);
    }
}
