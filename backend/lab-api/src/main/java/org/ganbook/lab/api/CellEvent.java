package org.ganbook.lab.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happens to a cell between 'Run' and its answer, in the order in which it happens. */
public sealed interface CellEvent {

    /** The cell waits; {@code place} 1 is next. */
    record QueuedAt(int place) implements CellEvent {}

    record Started(int executionCount, Instant at) implements CellEvent {}

    /** Text to add to what the stream has shown before. May contain {@code \r}. */
    record Text(Stream stream, String text) implements CellEvent {}

    enum Stream {
        STDOUT,
        STDERR
    }

    /**
     * A value.
     *
     * @param text its repr
     * @param html an inert HTML table or text, or empty
     * @param display whether {@code display(…)} showed it; else it is the cell's own value
     */
    record Result(String text, String html, boolean display) implements CellEvent {}

    /**
     * A picture; a later one with the same id takes its place.
     *
     * @param svg self-contained SVG, or empty when {@code png} is given
     * @param png PNG bytes as Base64, or empty
     * @param description the text alternative
     * @param width CSS pixels
     * @param height CSS pixels
     */
    record Figure(String id, String svg, String png, String description, int width, int height) implements CellEvent {}

    /**
     * Where the loops of known length are; only the latest counts.
     *
     * @param loops outermost first
     * @param remainingSeconds an estimate; negative while there is none
     * @param paused whether they are halted between two rounds
     */
    record Progress(List<Loop> loops, double elapsedSeconds, double remainingSeconds, boolean paused)
            implements CellEvent {}

    /**
     * @param label the loop's head as written, {@code epoch in range(4)}
     * @param line in the cell, from 1
     */
    record Loop(String label, int line, long done, long total) {}

    /** More points of a curve that grows while the cell runs. */
    record Curve(String name, List<Double> x, List<Double> y) implements CellEvent {}

    /**
     * What a network that is being trained makes just now.
     *
     * @param network the name of its variable or its class
     * @param step as the curves count
     * @param image Base64
     * @param format {@code png} or {@code jpeg}
     * @param width pixels
     * @param height pixels
     */
    record Sample(String network, long step, String image, String format, int width, int height) implements CellEvent {}

    /**
     * How the numbers of a network that is being trained are spread; only the latest for a network counts.
     *
     * @param step as the curves count
     */
    record Weights(String network, long step, List<Parameter> parameters) implements CellEvent {}

    /** @param name as {@code named_parameters()} has it */
    record Parameter(String name, Histogram values, Optional<Histogram> gradients) {}

    /** @param counts of equally wide bins from {@code low} to {@code high} */
    record Histogram(double low, double high, List<Long> counts) {}

    /**
     * A remark to the learner.
     *
     * @param code names the kind of remark: {@code synthetic-digits}, {@code no-gpu}, …
     * @param text in English, for who has no words of its own for the code
     * @param details what other words for it have to name: numbers, names of variables
     */
    record Notice(String code, String text, List<String> details) implements CellEvent {

        public Notice {
            details = List.copyOf(details);
        }

        public Notice(String code, String text) {
            this(code, text, List.of());
        }
    }

    /**
     * What the cell has read and changed of the session's variables.
     *
     * @param changes all that this cell has changed in this session so far, each as it was changed last
     */
    record Names(List<Read> reads, List<Change> changes) implements CellEvent {}

    /** @param sources what gave the value and then went on with it, in this order; none when there was no value */
    record Read(String name, List<Source> sources) {}

    /**
     * A cell that gave a variable its value.
     *
     * @param cellId as the cell was run under
     * @param run its execution count
     */
    record Source(String cellId, int run) {}

    /**
     * @param run the execution count of the latest run that changed it
     * @param anew whether the name stands for something else since; otherwise the same object has changed
     */
    record Change(String name, int run, boolean anew) {}

    /**
     * The exception that ended the cell.
     *
     * @param line the cell's line that failed, from 1, or 0
     * @param traceback all of it as IPython shows it
     */
    record Failed(String type, String message, int line, List<Frame> frames, String traceback) implements CellEvent {}

    record Frame(String where, String cellId, int line, String source) {}

    /** {@code clear_output()}: drop what the cell has shown; {@code lazily}, when something new comes. */
    record ClearOutput(boolean lazily) implements CellEvent {}

    /** The last event of every run. */
    record Finished(Outcome outcome, double elapsedSeconds) implements CellEvent {}

    enum Outcome {
        OK,
        /** The cell raised. */
        ERROR,
        /** The learner stopped it. */
        STOPPED,
        /** It went over one of the session's limits. */
        LIMIT,
        /** The worker died under it. */
        LOST
    }
}
