package org.ganbook.page.chapter;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ganbook.course.CodeCell;
import org.ganbook.course.Exercise;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.notebook.Notebooks.Submission;
import org.jspecify.annotations.Nullable;

/** One page that shows a notebook: hands the learner's doings to the notebooks, and their changes to the cells. */
final class NotebookPage implements Notebooks.Listener {

    private final String name = UUID.randomUUID().toString();
    private final Notebooks notebooks;
    private final NotebookId id;
    private final List<CellElement> elements;
    private final List<Patched> shown;
    private final Map<String, Exercise> exercises = new HashMap<>();
    private final UI ui;
    private final Map<String, CellFeed> feeds = new LinkedHashMap<>();
    /** What was typed here and may not have come back from the notebook yet. */
    private final Map<String, String> typed = new HashMap<>();

    private Notebooks.@Nullable Watch watch;
    private String session = "";
    private Consumer<Boolean> storing = works -> {};

    NotebookPage(Notebooks notebooks, NotebookId id, ChapterText text, UI ui) {
        this.notebooks = notebooks;
        this.id = id;
        this.elements = List.copyOf(text.cells());
        this.ui = ui;
        text.exercises().forEach(element -> exercises.put(element.cell().cellName(), element.exercise()));
        this.shown = Stream.of(
                        elements.stream(), text.exercises().stream().map(ExerciseElement::check), text.live().stream())
                .flatMap(part -> part)
                .map(Patched.class::cast)
                .toList();
        elements.forEach(this::listenTo);
        text.live().forEach(element -> element.onAsk(question -> ask(element, question)));
    }

    private void listenTo(CellElement element) {
        String cell = element.cell().name();
        element.onEdit(code -> edit(element, code));
        element.onRun(code -> notebooks.run(id, submissions(element, code)));
        element.onStop(() -> notebooks.stop(id, cell));
        element.onSteer(how -> notebooks.steer(id, cell, how));
        element.onRunAbove(() -> run(elements.subList(0, elements.indexOf(element))));
        AnswerGraph graph = new AnswerGraph(element);
        element.onAskGraph((run, question) -> ask(graph, graph.about(id, run, question)));
    }

    /** Runs the question as a cell that isn't shown. What it answers is told from the start, also if it is as before. */
    private void ask(Patched figure, SessionQuestion question) {
        if (watch != null) {
            feeds.put(figure.cellName(), feed(figure, CellState.UNTOUCHED));
            notebooks.run(id, List.of(new Submission(figure.cellName(), question.code(), true)));
        }
    }

    /** Shows the notebook, and all that happens to it from now on. */
    void open() {
        if (watch != null) {
            return;
        }
        Notebooks.Watch opened = notebooks.watch(id, this);
        watch = opened;
        session = opened.session();
        for (CellElement element : elements) {
            state(opened, element).code().ifPresent(element::setCode);
        }
        for (Patched element : shown) {
            String cell = element.cellName();
            CellFeed feed = feed(element, state(opened, element));
            feeds.put(cell, feed);
            feed.send();
        }
    }

    private CellFeed feed(Patched element, CellState state) {
        return new CellFeed(name, state, session, element::patch, InstantSource.system());
    }

    private static CellState state(Notebooks.Watch watch, Patched element) {
        return watch.cells().getOrDefault(element.cellName(), CellState.UNTOUCHED);
    }

    void close() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    /** Runs the chapter from top to bottom, but for the cells that are there to be run by hand. */
    void runAll() {
        run(elements);
    }

    private void run(List<CellElement> wanted) {
        notebooks.run(
                id,
                wanted.stream()
                        .filter(element -> !element.cell().byHand())
                        .map(element -> submission(element, code(element)))
                        .toList());
    }

    /** The cell, and what checks it when it is an exercise's. */
    private List<Submission> submissions(CellElement element, String code) {
        Submission cell = submission(element, code);
        Exercise exercise = exercises.get(cell.cell());
        return exercise == null
                ? List.of(cell)
                : List.of(cell, new Submission(exercise.checkName(), exercise.check(), false, exercise.name()));
    }

    private static Submission submission(CellElement element, String code) {
        CodeCell cell = element.cell();
        return new Submission(cell.name(), code, cell.raises() && code.equals(cell.code()));
    }

    void stopAll() {
        notebooks.stopAll(id.learner());
    }

    void restart() {
        notebooks.restart(id.learner());
    }

    private void edit(CellElement element, String code) {
        String cell = element.cell().name();
        typed.put(cell, code);
        boolean asInBook = code.equals(element.cell().code());
        notebooks.edit(id, cell, asInBook ? Optional.empty() : Optional.of(code), name);
    }

    private String code(CellElement element) {
        String cell = element.cell().name();
        String here = typed.get(cell);
        CellFeed feed = feeds.get(cell);
        Optional<String> stored = feed == null ? Optional.empty() : feed.state().code();
        return here != null ? here : stored.orElse(element.cell().code());
    }

    @Override
    public void cellChanged(String cell, CellState state) {
        inPage(() -> {
            if (!state.editor().equals(name)) {
                typed.remove(cell);
            }
            CellFeed feed = feeds.get(cell);
            if (feed != null) {
                feed.show(state);
            }
        });
    }

    @Override
    public void sessionChanged(String newSession) {
        inPage(() -> {
            session = newSession;
            feeds.values().forEach(feed -> feed.session(newSession));
        });
    }

    @Override
    public void storingChanged(boolean works) {
        inPage(() -> storing.accept(works));
    }

    /** Who tells the learner when nothing can be stored. */
    void onStoring(Consumer<Boolean> listener) {
        storing = listener;
    }

    private void inPage(Command change) {
        try {
            ui.access(change);
        } catch (UIDetachedException _) {
            // The page has gone while the change was on its way; its view closes the watch.
        }
    }
}
