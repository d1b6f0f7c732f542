package org.ganbook.page.chapter;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.ganbook.course.Chapter;
import org.ganbook.course.CodeCell;
import org.ganbook.course.Course;
import org.ganbook.course.Lesson;
import org.ganbook.lab.api.Lab;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Preferences;
import org.ganbook.learner.Progress;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.notebook.Sessions;
import org.ganbook.page.cell.LabBar;
import org.ganbook.page.cell.NotebookPage;
import org.ganbook.page.frame.CourseFrame;
import org.ganbook.page.frame.SolvedExercises;
import org.ganbook.page.session.SessionPanel;
import org.ganbook.page.share.ShareDialog;
import org.ganbook.workspace.Shares;
import org.jspecify.annotations.Nullable;

/** A chapter: its text, its cells, and the bar with what concerns all of them. */
@Tag("gb-chapter")
@JsModule("./chapter/gb-chapter.ts")
@Route(value = "chapter/:chapter", layout = CourseFrame.class)
public class ChapterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "chapter";

    private final Course course;
    private final Notebooks notebooks;
    private final Shares shares;
    private final Sessions sessions;
    private final Lab lab;
    private final Preferences preferences;
    private final Learner learner;
    private final SolvedExercises solved;
    private String title = "";
    private @Nullable Chapter shown;
    private @Nullable NotebookPage page;

    public ChapterView(
            Course course,
            Notebooks notebooks,
            Shares shares,
            Sessions sessions,
            Lab lab,
            Preferences preferences,
            Progress progress,
            Learner learner) {
        this.course = course;
        this.shares = shares;
        this.notebooks = notebooks;
        this.sessions = sessions;
        this.lab = lab;
        this.preferences = preferences;
        this.learner = learner;
        this.solved = new SolvedExercises(this, progress, learner);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Chapter chapter = event.getRouteParameters()
                .get(PARAMETER)
                .flatMap(course::chapter)
                .orElseThrow(NotFoundException::new);
        if (chapter.equals(shown)) {
            return; // a link to one of its own sections
        }
        shown = chapter;
        preferences.reading(learner, chapter.slug());
        leave();
        removeAll();
        solved.clear();
        ChapterText text = new ChapterText(course, chapter, getTranslation("language"), solved);
        title = getTranslation("page.title", text.title(), course.title(getTranslation("language")));
        NotebookId id = new NotebookId(learner.id(), chapter.slug());
        NotebookPage opened = new NotebookPage(notebooks, id, event.getUI());
        opened.explain(course.explanations(), getTranslation("language"));
        text.cells().forEach(cell -> {
            opened.add(cell);
            cell.onShare(() -> new ShareDialog(shares, new Shares.Shared(id, cell.cellName())).open());
        });
        text.exercises().forEach(exercise -> opened.add(exercise.check()));
        text.live().forEach(figure -> {
            opened.add(figure);
            figure.onAsk(question -> opened.ask(figure, question));
        });
        LabBar bar = new LabBar(lab, opened);
        SessionPanel session = new SessionPanel(learner.id(), sessions, notebooks, this::nameOf);
        bar.offer(session);
        add(text, bar, session);
        getElement().callJsFunction("shown");
        page = opened;
        if (isAttached()) {
            opened.open();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (page != null) {
            page.open();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }

    private void leave() {
        if (page != null) {
            page.close();
        }
    }

    /** What a cell is called on the page that it stands on, after the chapter if that is another one. */
    private String nameOf(Sessions.Place place) {
        Optional<Chapter> chapter = course.chapter(place.notebook().chapter());
        if (chapter.isEmpty()) {
            return place.cell();
        }
        Lesson lesson = chapter.get().lesson(getTranslation("language"));
        String cell = lesson.cells().stream()
                .filter(each -> each.name().equals(place.cell()))
                .map(CodeCell::label)
                .findFirst()
                .orElse(place.cell());
        return chapter.get().equals(shown) ? cell : lesson.title() + " · " + cell;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
