package org.ganbook.worker.python;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.Steering;
import org.ganbook.worker.loop.NumericLoops;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;

/** One learner's Python: its variables, its imports, its output. Used by one thread at a time. */
public final class PythonKernel implements AutoCloseable {

    /** How a cell ended. */
    public enum Ending {
        FINE,
        /** It raised; a {@link CellEvent.Failed} has said what. */
        RAISED,
        /** The worker's heap or the cell's stack had no room for it; a {@link CellEvent.Failed} has said so. */
        EXHAUSTED,
        /** {@link #interrupt} ended it. */
        INTERRUPTED
    }

    private static final String NO_MEMORY = "there is not enough memory for this, or it is nested too deeply";
    private static final int MOST_LOGGED = 10;
    private static final int LONGEST_LOGGED = 500;

    private final Context context;
    private final LearnerFileSystem files;
    private final KernelOutput output;
    private final LoopWatch loops;
    private final NumericLoops numeric;
    private final Value run;
    private final Value recover;
    private final Value forget;
    private final Value readyToAnswer;
    private final Value ask;
    private final KernelSleep sleep;
    private int count;
    private int logged;

    private PythonKernel(
            Context context,
            LearnerFileSystem files,
            KernelOutput output,
            LoopWatch loops,
            NumericLoops numeric,
            Value functions) {
        this.context = context;
        this.numeric = numeric;
        this.files = files;
        this.output = output;
        this.loops = loops;
        this.run = functions.getArrayElement(0);
        this.recover = functions.getArrayElement(1);
        this.forget = functions.getArrayElement(2);
        this.readyToAnswer = functions.getArrayElement(3);
        this.ask = functions.getArrayElement(4);
        this.sleep = new KernelSleep(functions.getArrayElement(5), functions.getArrayElement(6));
    }

    static PythonKernel start(
            Context context,
            LearnerFileSystem files,
            KernelOutput output,
            SharedCode shared,
            Map<String, Object> hosts) {
        LoopWatch loops = new LoopWatch();
        Map<String, Object> all = new HashMap<>(hosts);
        all.put("output", output);
        all.put("loops", loops);
        NumericLoops numeric = new NumericLoops();
        all.put("numeric", numeric);
        all.put("files", new LearnerFiles(files));
        all.put("code", shared);
        all.put("clock", new ThreadClock());
        Value main = context.getBindings("python");
        main.putMember("_hosts", ProxyObject.fromMap(all));
        main.putMember("_names", ProxyArray.fromList(List.copyOf(all.keySet())));
        Value functions = context.eval("python", "import _ganbook.kernel as _k; _run = _k.start(_hosts, _names); _run");
        for (String name : new String[] {"_hosts", "_names", "_k", "_run"}) {
            main.removeMember(name);
        }
        return new PythonKernel(context, files, output, loops, numeric, functions);
    }

    /** Gives the kernel to a learner, whose folder its code will see as its own. */
    public void assign(Path folder, DiskQuota quota) {
        try {
            files.assign(folder, quota);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does imports ahead, before the kernel belongs to a learner; their names don't become variables. */
    public void prepare(String imports) {
        context.eval("python", "(lambda: exec(" + '"' + imports + '"' + ", {}))()");
    }

    void defaultEvents(Consumer<CellEvent> events) {
        output.to(events);
    }

    /** Where the loops of the running cell are; may be called from any thread. */
    public LoopWatch loops() {
        return loops;
    }

    /** Runs a cell and tells the events of {@link PythonEngine#open}. Returns whether it ended well. */
    public boolean run(String cellId, String code) {
        return execute(cellId, code) == Ending.FINE;
    }

    /** Runs a cell; what it prints, shows or raises goes to {@code events}. */
    public Ending run(String cellId, String code, Consumer<CellEvent> events) {
        output.to(events);
        return execute(cellId, code);
    }

    private Ending execute(String cellId, String code) {
        count++;
        loops.clear();
        numeric.begin();
        try {
            Value end = run.execute(cellId, count, code);
            if (end.canExecute()) {
                end.executeVoid();
                return Ending.RAISED;
            }
            return end.asBoolean() ? Ending.FINE : Ending.RAISED;
        } catch (PolyglotException e) {
            if (e.isInterrupted() || e.isCancelled()) {
                return Ending.INTERRUPTED;
            }
            // What reaches this place isn't an exception of the learner's Python: the heap or the stack of the
            // worker, or a fault of ours. The learner gets its plain words, the log the rest.
            boolean exhausted = e.isResourceExhausted();
            String type = exhausted ? "MemoryError" : "SystemError";
            String message = exhausted ? NO_MEMORY : String.valueOf(e.getMessage());
            if (!exhausted && logged++ < MOST_LOGGED) {
                // Its message may hold what the learner wrote, lines that look like the log's own included.
                System.getLogger(PythonKernel.class.getName())
                        .log(System.Logger.Level.ERROR, "cell " + cellId + ": " + plain(message) + places(e));
            }
            output.accept(new CellEvent.Failed(type, message, 0, List.of(), type + ": " + message));
            return exhausted ? Ending.EXHAUSTED : Ending.RAISED;
        } finally {
            loops.clear();
        }
    }

    private static String plain(String message) {
        String line = message.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST_LOGGED ? line.substring(0, LONGEST_LOGGED) + "…" : line;
    }

    private static String places(PolyglotException e) {
        return Arrays.stream(e.getStackTrace())
                .limit(12)
                .map(place -> "\n\tat " + plain(place.toString()))
                .collect(Collectors.joining());
    }

    /** How many cells have run, this one included. */
    public int executionCount() {
        return count;
    }

    /**
     * Ends the running cell from another thread; variables stay.
     *
     * @return whether it ended within the time
     */
    public boolean interrupt(Duration patience) {
        numeric.stop();
        // A loop that is halted would not notice.
        loops.steer(Steering.RESUME);
        try {
            context.interrupt(patience);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** Puts the packages' state in order after an interrupt, which no Python code could do on its way out. */
    public void recover() {
        recover.executeVoid();
    }

    /** Stores the variables and brings them back; what the learner's code prints meanwhile is not heard. */
    public KernelSleep sleep() {
        output.to(event -> {});
        loops.clear();
        return sleep;
    }

    /** What the learner's files may still grow by. */
    public long diskLeft() {
        return files.left();
    }

    /** Goes on counting from where a session was before it was put away. */
    public void continueFrom(int executionCount) {
        count = executionCount;
    }

    /**
     * Drops the variables that the latest cell has set.
     *
     * @param thorough drops instead those that it has changed, and its functions and classes
     * @return their names, those that come first
     */
    public String forget(boolean thorough) {
        return forget.execute(thorough).asString();
    }

    /** Reads the code that {@link #ask} needs, unless that was done before. */
    public void readyToAnswer() {
        try {
            readyToAnswer.executeVoid();
        } catch (PolyglotException e) {
            // The question itself will fail, and say why.
        }
    }

    /**
     * Answers a question about the variables, which stay as they are; no cell hears of it.
     *
     * @param kind see {@code _ganbook/inquiry}
     * @param question JSON
     */
    public Answer ask(String kind, String question) {
        return output.silently(() -> {
            try {
                return new Answer.Told(ask.execute(kind, question).asString());
            } catch (PolyglotException e) {
                return new Answer.Failed(plain(String.valueOf(e.getMessage())));
            }
        });
    }

    @Override
    public void close() {
        context.close(true);
    }
}
