package org.ganbook.page.share;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ganbook.course.Block;
import org.ganbook.course.CodeCell;
import org.ganbook.course.Course;
import org.ganbook.course.Exercise;
import org.ganbook.course.Lesson;
import org.ganbook.learner.Learner;
import org.ganbook.markdown.MarkdownText;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.page.cell.ReadOnlyCell;
import org.ganbook.page.frame.CourseFrame;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import org.ganbook.workspace.Shares;
import org.ganbook.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What somebody shares, to be read and to be copied; as it is when the page is opened. */
@Tag("main")
@JsModule("./formula/gb-formula.ts")
@Route(value = "shared/:token", layout = CourseFrame.class)
public class SharedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Shares shares;
    private final transient Workspace workspace;
    private final transient Notebooks notebooks;
    private final transient Course course;
    private final Learner learner;
    private @Nullable String title;

    public SharedView(Shares shares, Workspace workspace, Notebooks notebooks, Course course, Learner learner) {
        this.shares = shares;
        this.workspace = workspace;
        this.notebooks = notebooks;
        this.course = course;
        this.learner = learner;
        setId("content");
        addClassNames("own-notebook", "shared");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Shares.Shared shared =
                event.getRouteParameters().get("token").flatMap(shares::find).orElseThrow(NotFoundException::new);
        Map<String, CellState> states = notebooks.read(shared.notebook());
        Document document = (shared.cell().isEmpty()
                        ? workspace.read(shared.notebook())
                        : cellOfChapter(shared, states))
                .orElseThrow(NotFoundException::new);
        title = document.title();
        removeAll();
        NativeButton copy = new NativeButton(getTranslation("share.open-copy"), click -> openCopy(document, states));
        copy.addClassName("primary");
        Div head = new Div(new Paragraph(getTranslation("share.read-only")), copy);
        head.addClassName("shared-head");
        add(head, new H1(document.title()));
        int place = 1;
        for (Cell cell : document.cells()) {
            add(shown(cell, states.getOrDefault(cell.id(), CellState.UNTOUCHED), place++));
        }
    }

    private Component shown(Cell cell, CellState state, int place) {
        return switch (cell.kind()) {
            case CODE ->
                new ReadOnlyCell(
                        cell.id(), getTranslation("document.cell", Integer.toString(place)), cell.text(), state);
            case TEXT -> {
                Div text = new Div();
                text.addClassName("prose");
                text.getElement().setProperty("innerHTML", MarkdownText.html(cell.text(), cell.attachments()));
                yield text;
            }
            case RAW -> new Pre(cell.text());
        };
    }

    /** The cell as the learner has it: the book's text unless it was changed. */
    private Optional<Document> cellOfChapter(Shares.Shared shared, Map<String, CellState> states) {
        CellState state = states.getOrDefault(shared.cell(), CellState.UNTOUCHED);
        return course.chapter(shared.notebook().chapter()).flatMap(chapter -> {
            Lesson lesson = chapter.lesson(getTranslation("language"));
            return code(lesson, shared.cell())
                    .map(cell -> new Document(
                            getTranslation("share.cell-of", cell.label(), lesson.title()),
                            List.of(Cell.of(
                                    cell.name(), Cell.Kind.CODE, state.code().orElse(cell.code())))));
        });
    }

    private static Optional<CodeCell> code(Lesson lesson, String name) {
        Stream<Block> blocks = Stream.concat(
                lesson.introduction().stream(),
                lesson.sections().stream().flatMap(section -> section.blocks().stream()));
        return blocks.flatMap(block -> switch (block) {
                    case CodeCell cell -> Stream.of(cell);
                    case Exercise exercise -> Stream.of(exercise.start());
                    default -> Stream.<CodeCell>empty();
                })
                .filter(cell -> cell.name().equals(name))
                .findFirst();
    }

    private void openCopy(Document document, Map<String, CellState> states) {
        NotebookId copy = workspace.add(learner, document.copy(document.title()));
        Map<String, CellState> answers = new HashMap<>(states);
        answers.keySet().retainAll(document.cells().stream().map(Cell::id).toList());
        notebooks.adopt(copy, answers);
        getUI().ifPresent(ui -> ui.navigate("notebooks/" + copy.chapter()));
    }

    @Override
    public String getPageTitle() {
        return title == null ? "" : title;
    }
}
