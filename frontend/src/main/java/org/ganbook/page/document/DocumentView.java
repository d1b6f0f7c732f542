package org.ganbook.page.document;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.ganbook.course.Course;
import org.ganbook.lab.api.Lab;
import org.ganbook.learner.Learner;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.notebook.Sessions;
import org.ganbook.page.cell.LabBar;
import org.ganbook.page.cell.NotebookPage;
import org.ganbook.page.frame.CourseFrame;
import org.ganbook.page.session.SessionPanel;
import org.ganbook.workspace.Shares;
import org.ganbook.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** A notebook of the learner's own. */
@Tag("main")
@Route(value = "notebooks/:notebook", layout = CourseFrame.class)
public class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Workspace workspace;
    private final transient Shares shares;
    private final transient Notebooks notebooks;
    private final transient Sessions sessions;
    private final transient Course course;
    private final transient Lab lab;
    private final Learner learner;
    private transient @Nullable DocumentPage page;
    private @Nullable String shown;

    public DocumentView(
            Workspace workspace,
            Shares shares,
            Notebooks notebooks,
            Sessions sessions,
            Course course,
            Lab lab,
            Learner learner) {
        this.course = course;
        this.workspace = workspace;
        this.shares = shares;
        this.notebooks = notebooks;
        this.sessions = sessions;
        this.lab = lab;
        this.learner = learner;
        setId("content");
        addClassName("own-notebook");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("notebook").orElseThrow(NotFoundException::new);
        if (name.equals(shown)) {
            return;
        }
        leave();
        removeAll();
        NotebookId id = new NotebookId(learner.id(), name);
        NotebookPage cells = new NotebookPage(notebooks, id, event.getUI());
        cells.explain(course.explanations(), getTranslation("language"));
        DocumentPage opened =
                DocumentPage.open(workspace, id, cells, event.getUI()).orElseThrow(NotFoundException::new);
        LabBar bar = new LabBar(lab, cells);
        opened.element().onCommand("restart", bar::askToRestart);
        opened.element().onCommand("interrupt", cells::stopAll);
        SessionPanel session = new SessionPanel(learner.id(), sessions, notebooks, opened::nameOf);
        bar.offer(session);
        add(new DocumentMenu(workspace, shares, id, opened), opened.element(), bar, session);
        page = opened;
        shown = name;
        if (isAttached()) {
            cells.open();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (page != null) {
            page.cells().open();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }

    private void leave() {
        if (page != null) {
            page.close();
            page = null;
            shown = null;
        }
    }

    @Override
    public String getPageTitle() {
        return page == null ? "" : page.title();
    }
}
