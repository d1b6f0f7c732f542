package org.ganbook.page.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import java.util.List;
import org.ganbook.learner.Learner;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.page.frame.CourseFrame;
import org.ganbook.page.frame.CourseLink;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import org.ganbook.workspace.Workspace;

/** The learner's own notebooks. */
@Tag("main")
@Route(value = "notebooks", layout = CourseFrame.class)
public class WorkspaceView extends HtmlContainer implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int SEARCH_AFTER_MILLIS = 250;

    private final transient Workspace workspace;
    private final transient Notebooks notebooks;
    private final Learner learner;
    private final Input words = new Input();
    private final Div undo = new Div();
    private final Div list = new Div();

    public WorkspaceView(Workspace workspace, Notebooks notebooks, Learner learner) {
        this.workspace = workspace;
        this.notebooks = notebooks;
        this.learner = learner;
        setId("content");
        addClassNames("own-notebooks");
        NativeButton create = new NativeButton(getTranslation("notebooks.new"), event -> create());
        create.addClassName("primary");
        words.setType("search");
        words.setPlaceholder(getTranslation("notebooks.search"));
        words.getElement().setAttribute("aria-label", getTranslation("notebooks.search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(SEARCH_AFTER_MILLIS);
        words.addValueChangeListener(event -> showList());
        Div tools = new Div(create, new ImportElement(this::showList), words);
        tools.addClassName("notebook-tools");
        undo.getElement().setAttribute("role", "status");
        undo.addClassName("undo");
        add(new H1(getTranslation("notebooks.title")), tools, undo, list);
        showList();
    }

    private void showList() {
        list.removeAll();
        List<Workspace.Entry> entries = workspace.list(learner, words.getValue());
        if (entries.isEmpty()) {
            list.add(new Paragraph(
                    getTranslation(words.getValue().isBlank() ? "notebooks.none" : "notebooks.none-found")));
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("notebook-list");
        entries.forEach(entry -> items.add(new ListItem(item(entry))));
        list.add(items);
    }

    private Component item(Workspace.Entry entry) {
        H2 title = new H2(CourseLink.toPlace("notebooks/" + entry.id().chapter(), new Text(entry.title())));
        Paragraph about = new Paragraph(getTranslation(
                "notebooks.about", LocalTimes.of(this, entry.changedAt(), ZoneId.systemDefault()), entry.cells()));
        about.addClassName("about");
        Div buttons = new Div(
                button("notebooks.duplicate", entry, () -> duplicate(entry)),
                button("notebooks.delete", entry, () -> remove(entry)));
        buttons.addClassName("buttons");
        Div item = new Div(title, about, buttons);
        item.addClassName("notebook");
        return item;
    }

    private NativeButton button(String word, Workspace.Entry entry, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(word), event -> action.run());
        button.getElement().setAttribute("aria-label", getTranslation(word + ".what", entry.title()));
        return button;
    }

    private void create() {
        Document empty =
                new Document(getTranslation("notebooks.untitled"), List.of(Cell.of("first", Cell.Kind.CODE, "")));
        open(workspace.add(learner, empty));
    }

    private void open(NotebookId id) {
        getUI().ifPresent(ui -> ui.navigate("notebooks/" + id.chapter()));
    }

    private void duplicate(Workspace.Entry entry) {
        workspace.read(entry.id()).ifPresent(document -> {
            String title = getTranslation("notebooks.copy-of", document.title());
            NotebookId copy = workspace.add(learner, document.copy(title));
            notebooks.adopt(copy, notebooks.read(entry.id()));
            showList();
        });
    }

    private void remove(Workspace.Entry entry) {
        workspace.remove(entry.id());
        undo.removeAll();
        NativeButton back = new NativeButton(getTranslation("notebooks.undo"), event -> {
            workspace.putBack(entry.id());
            undo.removeAll();
            showList();
        });
        undo.add(new Text(getTranslation("notebooks.deleted", entry.title()) + " "), back);
        showList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notebooks.title");
    }
}
