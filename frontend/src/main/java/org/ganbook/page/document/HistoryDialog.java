package org.ganbook.page.document;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.ganbook.notebook.NotebookId;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import org.ganbook.workspace.Edit;
import org.ganbook.workspace.Workspace;

/** What a notebook was like: a list of times, a look at each, and the way back to it. */
class HistoryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Workspace workspace;
    private final transient NotebookId id;
    private final transient DocumentPage page;
    private final Div look = new Div();

    HistoryDialog(Workspace workspace, NotebookId id, DocumentPage page) {
        this.workspace = workspace;
        this.id = id;
        this.page = page;
        addClassName("history");
        setHeaderTitle(getTranslation("document.history"));
        List<Workspace.Revision> revisions = workspace.history(id);
        OrderedList times = new OrderedList();
        revisions.forEach(revision -> times.add(new ListItem(time(revision))));
        look.addClassName("look");
        if (revisions.isEmpty()) {
            look.add(new Paragraph(getTranslation("document.history.none")));
        } else {
            show(revisions.getFirst());
        }
        Div both = new Div(times, look);
        both.addClassName("history-parts");
        add(both);
        getFooter().add(new NativeButton(getTranslation("document.close"), event -> close()));
    }

    private NativeButton time(Workspace.Revision revision) {
        NativeButton button = new NativeButton(time(revision.takenAt()), event -> show(revision));
        Span size = new Span(getTranslation("document.history.size", revision.cells(), revision.characters()));
        button.add(size);
        return button;
    }

    private String time(Instant at) {
        return LocalTimes.of(this, at, ZoneId.systemDefault());
    }

    private void show(Workspace.Revision revision) {
        look.removeAll();
        workspace.revision(id, revision.number()).ifPresent(former -> {
            NativeButton back = new NativeButton(getTranslation("document.history.restore"), event -> {
                page.edit(new Edit.Restore(former));
                close();
            });
            back.addClassName("primary");
            look.add(new Paragraph(time(revision.takenAt())), back, text(former));
        });
    }

    private static Div text(Document document) {
        Div text = new Div();
        for (Cell cell : document.cells()) {
            Pre pre = new Pre(cell.text());
            pre.addClassName(cell.kind() == Cell.Kind.CODE ? "code" : "words");
            text.add(pre);
        }
        return text;
    }
}
