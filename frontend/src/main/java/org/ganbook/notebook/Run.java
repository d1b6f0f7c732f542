package org.ganbook.notebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ganbook.lab.api.CellEvent;

/**
 * A cell's last run, as far as it has come. {@link #after(CellEvent)} makes the next one from it.
 *
 * @param progress of its loops, while it runs
 * @param outputs in the order of their ids
 * @param clearNext whether the next output takes the place of all others
 */
public record Run(Stage stage, Optional<CellEvent.Progress> progress, List<Output> outputs, boolean clearNext) {

    public static final Run NEVER = new Run(Stage.NEVER, Optional.empty(), List.of(), false);

    /**
     * @param session the lab session that it ran in; another one does not know its variables
     * @param place where it stands in the device's queue, 1 is next; 0 when it does not wait
     * @param executionCount the number of the run in its session; 0 when it has not started
     * @param elapsedSeconds what it took; 0 until it has ended
     * @param ran what was run, and what it has read and changed
     */
    public record Stage(
            RunStatus status,
            String session,
            int place,
            int executionCount,
            Optional<Instant> startedAt,
            double elapsedSeconds,
            Ran ran) {

        static final Stage NEVER = new Stage(RunStatus.NEVER, "", 0, 0, Optional.empty(), 0);

        /** A run of which nothing is known but its course. */
        public Stage(
                RunStatus status,
                String session,
                int place,
                int executionCount,
                Optional<Instant> startedAt,
                double elapsedSeconds) {
            this(status, session, place, executionCount, startedAt, elapsedSeconds, Ran.UNKNOWN);
        }

        Stage queuedAt(int newPlace) {
            return new Stage(status, session, newPlace, executionCount, startedAt, elapsedSeconds, ran);
        }

        Stage started(CellEvent.Started event) {
            return new Stage(
                    RunStatus.RUNNING,
                    session,
                    0,
                    event.executionCount(),
                    Optional.of(event.at()),
                    elapsedSeconds,
                    ran);
        }

        Stage told(CellEvent.Names names) {
            return new Stage(status, session, place, executionCount, startedAt, elapsedSeconds, ran.with(names));
        }

        Stage ended(RunStatus how, double seconds) {
            return new Stage(how, session, 0, executionCount, startedAt, seconds, ran);
        }
    }

    /**
     * What was run.
     *
     * @param code its text; empty when nobody knows it any more
     * @param names what it has read and changed; while it runs, what its runs before have changed
     */
    public record Ran(Optional<String> code, Optional<CellEvent.Names> names) {

        public static final Ran UNKNOWN = new Ran(Optional.empty(), Optional.empty());

        Ran with(CellEvent.Names told) {
            return new Ran(code, Optional.of(told));
        }
    }

    public Run {
        outputs = List.copyOf(outputs);
    }

    /** A run that has just been sent to the lab. */
    public static Run sentTo(String session) {
        return new Run(
                new Stage(RunStatus.SENT, session, 0, 0, Optional.empty(), 0), Optional.empty(), List.of(), false);
    }

    /** The next run of the same cell, which has just been sent to the lab. */
    public Run again(String session, String code) {
        // What the cell did to the session's variables stays done while it runs anew.
        Optional<CellEvent.Names> before = stage.session().equals(session)
                ? stage.ran().names().map(names -> new CellEvent.Names(List.of(), names.changes()))
                : Optional.empty();
        Ran ran = new Ran(Optional.of(code), before);
        return new Run(
                new Stage(RunStatus.SENT, session, 0, 0, Optional.empty(), 0, ran), Optional.empty(), List.of(), false);
    }

    public RunStatus status() {
        return stage.status();
    }

    /** This run when {@code event} has happened. */
    public Run after(CellEvent event) {
        return switch (event) {
            case CellEvent.QueuedAt queued -> in(stage.queuedAt(queued.place()));
            case CellEvent.Started started -> in(stage.started(started));
            case CellEvent.Progress latest -> new Run(stage, Optional.of(latest), outputs, clearNext);
            case CellEvent.Finished finished -> ended(statusOf(finished.outcome()), finished.elapsedSeconds());
            case CellEvent.ClearOutput clear ->
                clear.lazily() ? new Run(stage, progress, outputs, true) : showing(List.of());
            case CellEvent.Names names -> in(stage.told(names));
            case CellEvent.Text text -> showing(Printed.plus(kept(), text));
            case CellEvent.Curve curve -> showing(Curves.plus(kept(), curve));
            case CellEvent.Sample sample -> showing(Samples.plus(kept(), sample));
            case CellEvent.Weights weights -> showing(spread(weights));
            case CellEvent.Figure figure -> showing(drawn(figure));
            case CellEvent.Result result ->
                plus(id -> new Output.Result(
                        id, Outputs.shortened(result.text()), Outputs.inert(result.html()), result.display()));
            case CellEvent.Notice notice ->
                plus(id -> new Output.Notice(id, notice.code(), notice.text(), notice.details()));
            case CellEvent.Failed failed ->
                plus(id -> new Output.Failure(
                        id,
                        failed.type(),
                        Outputs.shortened(failed.message()),
                        failed.line(),
                        failed.frames(),
                        Outputs.shortened(failed.traceback())));
        };
    }

    /** This run, ended; where its loops were is history. */
    public Run ended(RunStatus how, double seconds) {
        return new Run(stage.ended(how, seconds), Optional.empty(), outputs, false);
    }

    /** This run as a copy of it is: one that is under way elsewhere does not come to its end here. */
    public Run settled() {
        return status().isUnderWay() ? ended(RunStatus.INTERRUPTED, 0) : this;
    }

    private Run in(Stage now) {
        return new Run(now, progress, outputs, clearNext);
    }

    private Run showing(List<Output> now) {
        return new Run(stage, progress, OutputLimit.bounded(now), false);
    }

    private Run plus(IntFunction<Output> output) {
        List<Output> now = new ArrayList<>(kept());
        now.add(output.apply(Outputs.nextId(outputs)));
        return showing(now);
    }

    /** What stays when something new comes. */
    private List<Output> kept() {
        return clearNext ? List.of() : outputs;
    }

    private List<Output> drawn(CellEvent.Figure figure) {
        List<Output> now = new ArrayList<>(kept());
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) instanceof Output.Figure old && old.figure().equals(figure.id())) {
                now.set(i, drawing(old.id(), figure));
                return now;
            }
        }
        now.add(drawing(Outputs.nextId(outputs), figure));
        return now;
    }

    private List<Output> spread(CellEvent.Weights weights) {
        List<Output> now = new ArrayList<>(kept());
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) instanceof Output.Weights old && old.network().equals(weights.network())) {
                now.set(i, new Output.Weights(old.id(), weights.network(), weights.step(), weights.parameters()));
                return now;
            }
        }
        now.add(new Output.Weights(Outputs.nextId(outputs), weights.network(), weights.step(), weights.parameters()));
        return now;
    }

    private static Output.Figure drawing(int id, CellEvent.Figure figure) {
        return new Output.Figure(
                id, figure.id(), figure.svg(), figure.png(), figure.description(), figure.width(), figure.height());
    }

    private static RunStatus statusOf(CellEvent.Outcome outcome) {
        return switch (outcome) {
            case OK -> RunStatus.OK;
            case ERROR -> RunStatus.ERROR;
            case STOPPED -> RunStatus.STOPPED;
            case LIMIT -> RunStatus.LIMIT;
            case LOST -> RunStatus.LOST;
        };
    }
}
