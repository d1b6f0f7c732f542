package org.ganbook.worker.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.worker.python.LoopWatch;
import org.ganbook.worker.python.TrainingWatch;
import org.jspecify.annotations.Nullable;

/**
 * The events of one running cell on their way out: text is gathered so that at most twenty messages a second go over
 * the wire, and progress and curves are added as they grow. The cell's thread writes, the ticker's thread sends.
 */
final class CellStream implements Consumer<CellEvent> {

    private static final int TEXT_AT_ONCE = 64 * 1024;
    /** One message may take 64 MB on the wire, and all of a cell's outputs are kept with its notebook. */
    private static final long PICTURES = 32 << 20;

    private final Consumer<CellEvent> receiver;
    private final LoopWatch loops;
    private final TrainingWatch training;
    private final Limits limits;
    private final Consumer<Overrun> overLimit;
    private final StringBuilder text = new StringBuilder();
    private CellEvent.Stream stream = CellEvent.Stream.STDOUT;
    private long printed;
    private int figures;
    private long drawn;
    private boolean limitTold;
    private boolean memoryError;
    private boolean closed;
    private CellEvent.@Nullable Progress shown;
    private long ticks;

    /** @param overLimit called once when the cell printed or showed more than it may */
    CellStream(
            Consumer<CellEvent> receiver,
            LoopWatch loops,
            TrainingWatch training,
            Limits limits,
            Consumer<Overrun> overLimit) {
        this.receiver = receiver;
        this.loops = loops;
        this.training = training;
        this.limits = limits;
        this.overLimit = overLimit;
    }

    @Override
    public synchronized void accept(CellEvent event) {
        if (closed) {
            return;
        }
        switch (event) {
            case CellEvent.Text(CellEvent.Stream kind, String words) -> print(kind, words);
            case CellEvent.Result result -> {
                printed += result.text().length() + result.html().length();
                show(event, printed > limits.textPerCell() ? Overrun.TEXT : null);
            }
            case CellEvent.Figure figure -> {
                figures++;
                drawn += figure.svg().length()
                        + figure.png().length()
                        + figure.description().length();
                show(event, figures > limits.figuresPerCell() || drawn > PICTURES ? Overrun.FIGURES : null);
            }
            case CellEvent.ClearOutput clear -> {
                figures = 0;
                drawn = 0;
                show(event, null);
            }
            case CellEvent.Notice notice -> {
                printed += notice.text().length() + notice.code().length();
                show(event, printed > limits.textPerCell() ? Overrun.TEXT : null);
            }
            case CellEvent.Failed failed -> {
                memoryError = "MemoryError".equals(failed.type());
                flush();
                receiver.accept(failed);
            }
            default -> {
                flush();
                receiver.accept(event);
            }
        }
    }

    private void show(CellEvent event, @Nullable Overrun overrun) {
        if (limitTold) {
            return;
        }
        flush();
        if (overrun == null) {
            receiver.accept(event);
        } else {
            limitTold = true;
            overLimit.accept(overrun);
        }
    }

    /** Whether the cell ended for want of memory. */
    synchronized boolean sawMemoryError() {
        return memoryError;
    }

    /** Says the last words in place of a cell that does not end; what it still says is not heard. */
    synchronized void end(CellEvent... last) {
        flush();
        closed = true;
        for (CellEvent event : last) {
            receiver.accept(event);
        }
    }

    private void print(CellEvent.Stream kind, String words) {
        if (limitTold) {
            return;
        }
        if (kind != stream) {
            flush();
            stream = kind;
        }
        printed += words.length();
        if (printed > limits.textPerCell()) {
            limitTold = true;
            text.append(words, 0, (int) Math.max(0, words.length() - (printed - limits.textPerCell())));
            flush();
            overLimit.accept(Overrun.TEXT);
            return;
        }
        text.append(words);
        if (text.length() >= TEXT_AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            receiver.accept(new CellEvent.Text(stream, text.toString()));
            text.setLength(0);
        }
    }

    /** Sends what has gathered. Called twenty times a second while the cell runs, and once when it has ended. */
    synchronized void tick(boolean last) {
        if (closed) {
            return;
        }
        flush();
        if (ticks++ % 4 == 0 || last) {
            List<CellEvent> more = new ArrayList<>(training.take(last));
            CellEvent.Progress progress = loops.progress();
            if (progress != null && !isShown(progress)) {
                shown = progress;
                more.add(progress);
            }
            more.forEach(receiver);
        }
    }

    private boolean isShown(CellEvent.Progress progress) {
        CellEvent.Progress last = shown;
        return last != null && last.loops().equals(progress.loops()) && last.paused() == progress.paused();
    }
}
