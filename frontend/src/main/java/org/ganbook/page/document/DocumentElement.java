package org.ganbook.page.document;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ganbook.workspace.Document;
import tools.jackson.databind.JsonNode;

/** A notebook in the browser: its title and, below each other, its cells. */
@Tag("gb-document")
@JsModule("./workspace/gb-document.ts")
class DocumentElement extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String EDIT = "event.detail.edit";
    private static final String COMMAND = "event.detail.command";

    private final Div cells = new Div();

    DocumentElement() {
        cells.addClassName("cells");
        add(cells);
    }

    void onEdit(SerializableConsumer<JsonNode> handler) {
        getElement()
                .addEventListener(
                        "document-edit",
                        event -> handler.accept(event.getEventData().get(EDIT)))
                .addEventData(EDIT);
    }

    /** Hears of a command that concerns more than the notebook. */
    void onCommand(String command, Runnable handler) {
        getElement()
                .addEventListener("document-command", event -> {
                    if (event.getEventData().get(COMMAND).asString().equals(command)) {
                        handler.run();
                    }
                })
                .addEventData(COMMAND);
    }

    /** Says that the last edit could not be made. */
    void refuse() {
        getElement().callJsFunction("refuse");
    }

    void show(Document document) {
        getElement()
                .setProperty("name", document.title())
                .setProperty("removed", document.removed().size());
    }

    /** Puts the cells below each other; those that stand right are not touched, so that nobody loses the cursor. */
    void arrange(List<BlockElement> inOrder) {
        cells.getChildren().filter(child -> !inOrder.contains(child)).toList().forEach(cells::remove);
        for (int i = 0; i < inOrder.size(); i++) {
            BlockElement block = inOrder.get(i);
            boolean stands =
                    i < cells.getComponentCount() && cells.getComponentAt(i).equals(block);
            if (!stands) {
                if (block.getParent().isPresent()) {
                    cells.remove(block);
                }
                cells.addComponentAtIndex(i, block);
            }
        }
    }
}
