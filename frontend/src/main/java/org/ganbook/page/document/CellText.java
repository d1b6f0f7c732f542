package org.ganbook.page.document;

import com.vaadin.flow.component.HasElement;
import java.util.List;
import java.util.Optional;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Edit;
import org.ganbook.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps a cell's text in the browser up to date, one message under way at a time: a browser that sleeps costs no memory.
 * Used with the page's lock held.
 */
final class CellText {

    private final HasElement component;
    private final String cell;
    private final Workspace.Watch watch;
    private Cell wanted;
    private int sent;
    private boolean underWay;

    /** @param place names the text in the browser's storage */
    CellText(HasElement component, String place, Cell first, Workspace.Watch watch) {
        this.component = component;
        this.cell = first.id();
        this.watch = watch;
        this.wanted = first;
        this.sent = first.version();
        ObjectNode shared = JsonMapper.shared().createObjectNode();
        shared.put("place", place).put("version", first.version()).put("text", first.text());
        component.getElement().setPropertyJson("shared", shared);
    }

    void show(Cell newest) {
        wanted = newest;
        send();
    }

    private void send() {
        if (underWay || sent >= wanted.version()) {
            return;
        }
        underWay = true;
        Optional<List<Edit.Update>> updates = watch.updatesSince(cell, sent);
        if (updates.isPresent()) {
            sent += updates.get().size();
            component
                    .getElement()
                    .callJsFunction("receive", sent, EditReader.write(updates.get()))
                    .then(result -> received());
        } else {
            sent = wanted.version();
            component.getElement().callJsFunction("reset", sent, wanted.text()).then(result -> received());
        }
    }

    /** The browser has something that no edit fits: it is told the text as it is. */
    void reset() {
        sent = wanted.version();
        component.getElement().callJsFunction("reset", sent, wanted.text());
    }

    private void received() {
        underWay = false;
        send();
    }
}
