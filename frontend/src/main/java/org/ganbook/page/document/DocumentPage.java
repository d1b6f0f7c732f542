package org.ganbook.page.document;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Sessions;
import org.ganbook.page.cell.NotebookPage;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import org.ganbook.workspace.Edit;
import org.ganbook.workspace.InvalidEditException;
import org.ganbook.workspace.Workspace;

/** One page that shows a notebook of the learner's own: hands edits to the workspace, and what others edit to the page. */
final class DocumentPage {

    private final Workspace workspace;
    private final NotebookId id;
    private final NotebookPage cells;
    private final Workspace.Watch watch;
    private final DocumentElement element = new DocumentElement();
    private final Map<String, BlockElement> blocks = new HashMap<>();
    private Document shown;

    private DocumentPage(Workspace workspace, NotebookId id, NotebookPage cells, Workspace.Watch watch) {
        this.workspace = workspace;
        this.id = id;
        this.cells = cells;
        this.watch = watch;
        this.shown = watch.document();
        element.onEdit(edit -> {
            try {
                edit(EditReader.read(edit));
            } catch (InvalidEditException _) {
                // Too large, or made for another text: the page takes up the notebook's, and moves its own changes to
                // it.
                element.refuse();
                Optional.ofNullable(blocks.get(edit.path("cell").asString(""))).ifPresent(BlockElement::reset);
            }
        });
        show(shown);
    }

    /** Empty when there is no such notebook. */
    static Optional<DocumentPage> open(Workspace workspace, NotebookId id, NotebookPage cells, UI ui) {
        var page = new DocumentPage[1];
        List<Document> early = new ArrayList<>();
        Optional<Workspace.Watch> watch = workspace.watch(id, document -> {
            try {
                ui.access(() -> {
                    if (page[0] == null) {
                        early.add(document);
                    } else {
                        page[0].show(document);
                    }
                });
            } catch (UIDetachedException _) {
                // The page has gone while the change was on its way; its view closes the watch.
            }
        });
        return watch.map(opened -> {
            var made = new DocumentPage(workspace, id, cells, opened);
            page[0] = made;
            early.forEach(made::show);
            return made;
        });
    }

    DocumentElement element() {
        return element;
    }

    NotebookPage cells() {
        return cells;
    }

    String title() {
        return shown.title();
    }

    /** What a cell is called where others are, too. */
    String nameOf(Sessions.Place place) {
        if (!place.notebook().equals(id)) {
            return place.notebook().chapter() + " · " + place.cell();
        }
        List<String> names = shown.cells().stream().map(Cell::id).toList();
        return element.getTranslation("document.cell", names.indexOf(place.cell()) + 1);
    }

    void edit(Edit edit) {
        workspace.edit(id, edit);
    }

    void close() {
        watch.close();
        cells.close();
    }

    private void show(Document document) {
        shown = document;
        element.show(document);
        List<BlockElement> inOrder = new ArrayList<>();
        for (Cell cell : document.cells()) {
            BlockElement block = blocks.get(cell.id());
            if (block == null) {
                block = new BlockElement(cells, watch, id.chapter(), cell);
                blocks.put(cell.id(), block);
            } else {
                block.show(cell);
            }
            inOrder.add(block);
        }
        blocks.values().removeIf(block -> {
            boolean gone = !inOrder.contains(block);
            if (gone) {
                block.empty();
            }
            return gone;
        });
        element.arrange(inOrder);
        cells.arrange(inOrder.stream().flatMap(block -> block.code().stream()).toList());
    }
}
