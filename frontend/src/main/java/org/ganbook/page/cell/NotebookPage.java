package org.ganbook.page.cell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganbook.course.Explanations;
import org.ganbook.notebook.Awakening;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.notebook.PlacedCell;
import org.ganbook.notebook.StaleCells;
import org.jspecify.annotations.Nullable;

/** One page that shows a notebook: hands the learner's doings to the notebooks, and their changes to the cells. */
public final class NotebookPage implements Notebooks.Listener {

    private final String name = UUID.randomUUID().toString();
    private final Notebooks notebooks;
    private final NotebookId id;
    private final UI ui;
    private final List<CellElement> cells = new ArrayList<>();
    /** The cells, and what else shows the answer of one. */
    private final List<Patched> shown = new ArrayList<>();

    private final Map<String, CellState> states = new HashMap<>();
    private final Map<String, CellFeed> feeds = new LinkedHashMap<>();
    /** What was typed here and may not have come back from the notebook yet. */
    private final Map<String, String> typed = new HashMap<>();

    private final Needs needs;
    private Notebooks.@Nullable Watch watch;
    private String session = "";
    private Consumer<Boolean> storing = works -> {};
    private Explainer explainer = Explainer.SILENT;
    private Consumer<Awakening> awakening = news -> {};

    public NotebookPage(Notebooks notebooks, NotebookId id, UI ui) {
        this.notebooks = notebooks;
        this.id = id;
        this.ui = ui;
        this.needs = new Needs(notebooks, id);
    }

    /** From now on an error comes with what it means, where one of the explanations fits. */
    public void explain(Explanations explanations, String language) {
        explainer = new Explainer(explanations, language);
    }

    /** Adds a cell below those that are there. */
    public void add(CellElement cell) {
        cells.add(cell);
        listenTo(cell);
        add((Patched) cell);
    }

    /** Adds what shows the answer of a cell that is not seen itself. */
    public void add(Patched answer) {
        shown.add(answer);
        if (watch != null) {
            begin(answer);
        }
    }

    /** Takes a cell off the page; its answer stays in the notebook. */
    public void remove(CellElement cell) {
        cells.remove(cell);
        shown.remove(cell);
        feeds.remove(cell.cellName());
    }

    /** Says in which order the cells stand. */
    public void arrange(List<? extends CellElement> inOrder) {
        cells.sort(Comparator.comparing(inOrder::indexOf));
        if (watch != null) {
            mark();
        }
    }

    private void listenTo(CellElement element) {
        String cell = element.cellName();
        element.onEdit(code -> edit(element, code));
        element.onRun(code -> notebooks.run(id, element.submissions(code)));
        element.onStop(() -> notebooks.stop(id, cell));
        element.onSteer(how -> notebooks.steer(id, cell, how));
        element.onRunNeeds(() -> needs.ask(cell, placed()));
        element.onRunAbove(() -> run(cells.subList(0, cells.indexOf(element))));
        AnswerGraph graph = new AnswerGraph(element);
        element.onAskGraph((run, question) -> ask(graph, graph.about(id, run, question)));
    }

    /** Runs the question as a cell that isn't shown. What it answers is told from the start, also if it is as before. */
    public void ask(Patched figure, SessionQuestion question) {
        if (watch != null) {
            feeds.put(figure.cellName(), feed(figure, CellState.UNTOUCHED));
            notebooks.run(id, List.of(new Notebooks.Submission(figure.cellName(), question.code(), true)));
        }
    }

    /** Shows the notebook, and all that happens to it from now on. */
    public void open() {
        if (watch != null) {
            return;
        }
        Notebooks.Watch opened = notebooks.watch(id, this);
        watch = opened;
        session = opened.session();
        states.clear();
        states.putAll(opened.cells());
        for (CellElement element : cells) {
            state(element.cellName()).code().ifPresent(element::setCode);
        }
        shown.forEach(element -> feeds.put(element.cellName(), feed(element, state(element.cellName()))));
        mark();
        feeds.values().forEach(CellFeed::send);
    }

    private void begin(Patched element) {
        CellFeed feed = feed(element, state(element.cellName()));
        feeds.put(element.cellName(), feed);
        mark();
        feed.send();
    }

    /** Tells every cell whether its answer is out of date. */
    private void mark() {
        StaleCells stale = new StaleCells(id.chapter(), session, placed());
        for (CellElement element : cells) {
            CellFeed feed = feeds.get(element.cellName());
            if (feed != null) {
                feed.show(stale.of(element.cellName()));
            }
        }
    }

    private List<PlacedCell> placed() {
        return cells.stream()
                .map(element ->
                        new PlacedCell(element.cellName(), code(element), element.byHand(), state(element.cellName())))
                .toList();
    }

    private CellState state(String cell) {
        return states.getOrDefault(cell, CellState.UNTOUCHED);
    }

    /** The session has said what a cell needs, or could not. */
    private void runNeeded(Needs.Answer answer) {
        Map<String, CellElement> elements = new HashMap<>();
        cells.forEach(element -> elements.put(element.cellName(), element));
        CellElement wanted = elements.get(answer.cell());
        if (wanted == null) {
            return; // It has been deleted meanwhile.
        }
        List<String> names =
                answer.toRun(new StaleCells(id.chapter(), session, placed())).orElse(List.of(answer.cell()));
        List<Notebooks.Submission> submissions = new ArrayList<>();
        for (String cell : names.subList(0, names.size() - 1)) {
            CellElement element = Objects.requireNonNull(elements.get(cell));
            submissions.add(element.submission(code(element)));
        }
        submissions.addAll(wanted.submissions(code(wanted)));
        notebooks.run(id, submissions);
    }

    private void planned(String cell) {
        cells.stream().filter(element -> element.cellName().equals(cell)).forEach(CellElement::planned);
    }

    private CellFeed feed(Patched element, CellState state) {
        CellFeed.Browser browser = (patch, received) -> element.patch(explainer.explained(patch), received);
        return new CellFeed(name, state, session, browser, InstantSource.system());
    }

    public void close() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    /** Runs the notebook from top to bottom, but for the cells that are there to be run by hand. */
    void runAll() {
        run(cells);
    }

    private void run(List<CellElement> wanted) {
        notebooks.run(
                id,
                wanted.stream()
                        .filter(element -> !element.byHand())
                        .map(element -> element.submission(code(element)))
                        .toList());
    }

    public void stopAll() {
        notebooks.stopAll(id.learner());
    }

    void restart() {
        notebooks.restart(id.learner());
    }

    private void edit(CellElement element, String code) {
        String cell = element.cellName();
        typed.put(cell, code);
        boolean asInBook = code.equals(element.given());
        notebooks.edit(id, cell, asInBook ? Optional.empty() : Optional.of(code), name);
    }

    private String code(CellElement element) {
        String cell = element.cellName();
        String here = typed.get(cell);
        CellFeed feed = feeds.get(cell);
        Optional<String> stored = feed == null ? Optional.empty() : feed.state().code();
        return here != null ? here : stored.orElseGet(element::given);
    }

    @Override
    public void cellChanged(String cell, CellState state) {
        inPage(() -> {
            states.put(cell, state);
            if (!state.editor().equals(name)) {
                typed.remove(cell);
            }
            CellFeed feed = feeds.get(cell);
            if (feed != null) {
                CellState before = feed.state();
                feed.expect(state);
                if (!isMarkedAs(before, state)) {
                    mark();
                }
                feed.send();
            }
            needs.heard(cell, state, this::planned).ifPresent(this::runNeeded);
        });
    }

    /** Whether nothing has changed that other cells' answers depend on; outputs are told twenty times a second. */
    private static boolean isMarkedAs(CellState before, CellState after) {
        return before.run().stage().equals(after.run().stage())
                && before.waiting() == after.waiting()
                && before.code().equals(after.code());
    }

    @Override
    public void sessionChanged(String newSession) {
        inPage(() -> {
            session = newSession;
            feeds.values().forEach(feed -> feed.session(newSession));
            mark();
        });
    }

    @Override
    public void storingChanged(boolean works) {
        inPage(() -> storing.accept(works));
    }

    @Override
    public void awoken(Awakening news) {
        inPage(() -> awakening.accept(news));
    }

    /** Who tells the learner that the session was put away, and is there again. */
    void onAwakening(Consumer<Awakening> listener) {
        awakening = listener;
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
