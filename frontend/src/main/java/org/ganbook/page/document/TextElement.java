package org.ganbook.page.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import org.ganbook.markdown.MarkdownText;
import org.ganbook.workspace.Cell;

/** A cell with text: an editor, and what the text looks like. */
@Tag("gb-text")
@JsModule("./workspace/gb-text.ts")
@JsModule("./formula/gb-formula.ts")
@NpmPackage(value = "@codemirror/lang-markdown", version = "6.5.2")
class TextElement extends Component {

    private static final long serialVersionUID = 1L;

    TextElement(Cell cell, String label) {
        getElement().setProperty("label", label);
        show(cell);
    }

    void show(Cell cell) {
        boolean isMarkdown = cell.kind() == Cell.Kind.TEXT;
        getElement()
                .setProperty("plain", isMarkdown ? "" : cell.text())
                .setProperty("html", isMarkdown ? MarkdownText.html(cell.text(), cell.attachments()) : "");
    }
}
