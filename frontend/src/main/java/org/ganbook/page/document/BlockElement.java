package org.ganbook.page.document;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Optional;
import org.ganbook.page.cell.NotebookPage;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The place of a cell in a notebook: the cell itself as what it is at the moment, code or text, and its tools. */
@Tag("gb-block")
class BlockElement extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final transient NotebookPage cells;
    private final transient Workspace.Watch watch;
    private final String place;
    private Cell shown;
    private @Nullable OwnCell code;
    private @Nullable TextElement text;
    private transient CellText feed;

    /** @param place names the notebook in the browser's storage */
    BlockElement(NotebookPage cells, Workspace.Watch watch, String place, Cell cell) {
        this.cells = cells;
        this.watch = watch;
        this.place = place;
        this.shown = cell;
        setId("cell-" + cell.id());
        getElement().setProperty("cell", cell.id());
        this.feed = fill(cell);
        tell(cell);
    }

    private CellText fill(Cell cell) {
        String name = place + "/" + cell.id();
        if (cell.kind() == Cell.Kind.CODE) {
            OwnCell element = new OwnCell(cell, getTranslation("document.cell", ""));
            code = element;
            add(element);
            cells.add(element);
            getElement().callJsFunction("filled");
            return new CellText(element, name, cell, watch);
        }
        TextElement element = new TextElement(cell, getTranslation("document.cell", ""));
        text = element;
        add(element);
        getElement().callJsFunction("filled");
        return new CellText(element, name, cell, watch);
    }

    private void tell(Cell cell) {
        getElement().setProperty("kind", cell.kind().name()).setProperty("collapsed", cell.collapsed());
    }

    void show(Cell cell) {
        Cell before = shown;
        shown = cell;
        tell(cell);
        boolean isCode = cell.kind() == Cell.Kind.CODE;
        if (isCode != (before.kind() == Cell.Kind.CODE)) {
            empty();
            feed = fill(cell);
            return;
        }
        if (code != null) {
            code.write(cell.text());
        }
        if (text != null && !(before.text().equals(cell.text()) && before.kind() == cell.kind())) {
            text.show(cell);
        }
        feed.show(cell);
    }

    /** The browser's text is no more what it should be. */
    void reset() {
        feed.reset();
    }

    Optional<OwnCell> code() {
        return Optional.ofNullable(code);
    }

    /** Takes the cell out of the page's. */
    void empty() {
        // One by one: where all are removed at once, the browser takes the tools for some of them.
        code().ifPresent(element -> {
            cells.remove(element);
            remove(element);
        });
        Optional.ofNullable(text).ifPresent(this::remove);
        code = null;
        text = null;
    }
}
