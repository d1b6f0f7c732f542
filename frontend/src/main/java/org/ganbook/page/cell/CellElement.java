package org.ganbook.page.cell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ganbook.lab.api.Steering;
import org.ganbook.notebook.Notebooks.Submission;

/** A cell as an element of the page: an editor, its buttons, and what the cell has answered. */
@Tag("gb-cell")
@JsModule("./cell/gb-cell.ts")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/collab", version = "6.1.1")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
@NpmPackage(value = "@codemirror/lang-python", version = "6.2.1")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
@NpmPackage(value = "uplot", version = "1.6.32")
public abstract class CellElement extends Component implements Patched {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "event.detail.code";
    private static final String HOW = "event.detail.how";
    private static final String RUN = "event.detail.run";
    private static final String QUESTION = "event.detail.question";

    private final String name;

    /**
     * @param name the cell's in its notebook
     * @param label what the cell is, for screen readers and lists
     */
    protected CellElement(String name, String label) {
        this.name = name;
        getElement().setProperty("name", name).setProperty("label", label);
    }

    /** The text that the cell has while the learner's notebook has none for it. */
    public abstract String given();

    /** What is to be run when the learner runs it. */
    public List<Submission> submissions(String code) {
        return List.of(submission(code));
    }

    /** The cell alone. */
    public Submission submission(String code) {
        return new Submission(name, code, false);
    }

    /** Whether 'run all' leaves it out. */
    public boolean byHand() {
        return false;
    }

    /** The text to begin with, when it isn't the book's. */
    void setCode(String code) {
        getElement().setProperty("code", code);
    }

    void onRun(SerializableConsumer<String> handler) {
        onCode("cell-run", handler);
    }

    void onEdit(SerializableConsumer<String> handler) {
        onCode("cell-edit", handler);
    }

    void onStop(Runnable handler) {
        getElement().addEventListener("cell-stop", event -> handler.run());
    }

    void onSteer(SerializableConsumer<Steering> handler) {
        getElement()
                .addEventListener(
                        "cell-steer",
                        e -> handler.accept(
                                Steering.valueOf(e.getEventData().get(HOW).asString())))
                .addEventData(HOW);
    }

    void onRunAbove(Runnable handler) {
        getElement().addEventListener("cell-run-above", event -> handler.run());
    }

    /** Asks for all that the cell needs to be run, and then the cell itself. */
    void onRunNeeds(Runnable handler) {
        getElement().addEventListener("cell-run-needs", event -> handler.run());
    }

    /** What the cell needs is known, or nobody looks for it any more. */
    void planned() {
        getElement().callJsFunction("planned");
    }

    /** @param handler takes the number of a run and what the figure below its answer asks */
    void onAskGraph(SerializableBiConsumer<Integer, String> handler) {
        getElement()
                .addEventListener("cell-graph", event -> {
                    var data = event.getEventData();
                    handler.accept(data.get(RUN).asInt(), data.get(QUESTION).asString());
                })
                .addEventData(RUN)
                .addEventData(QUESTION);
    }

    @Override
    public String cellName() {
        return name;
    }

    private void onCode(String event, SerializableConsumer<String> handler) {
        getElement()
                .addEventListener(
                        event, e -> handler.accept(e.getEventData().get(CODE).asString()))
                .addEventData(CODE);
    }
}
