package org.ganbook.worker.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.worker.python.LoopWatch;

/**
 * The events of one running cell on their way out: text is gathered so that at most twenty messages a second go over
 * the wire, and progress and curves are added as they grow. The cell's thread writes, the ticker's thread sends.
 */
final class CellStream implements Consumer<CellEvent> {

    private static final int TEXT_AT_ONCE = 64 * 1024;

    private final Consumer<CellEvent> receiver;
    private final LoopWatch loops;
    private final LossCurve losses;
    private final long textLimit;
    private final Runnable overLimit;
    private final StringBuilder text = new StringBuilder();
    private CellEvent.Stream stream = CellEvent.Stream.STDOUT;
    private long printed;
    private boolean limitTold;
    private List<CellEvent.Loop> shown = List.of();
    private long ticks;

    /**
     * @param textLimit characters that a cell may print
     * @param overLimit called once when it printed more
     */
    CellStream(Consumer<CellEvent> receiver, LoopWatch loops, LossCurve losses, long textLimit, Runnable overLimit) {
        this.receiver = receiver;
        this.loops = loops;
        this.losses = losses;
        this.textLimit = textLimit;
        this.overLimit = overLimit;
    }

    @Override
    public synchronized void accept(CellEvent event) {
        if (event instanceof CellEvent.Text(CellEvent.Stream kind, String words)) {
            print(kind, words);
        } else {
            flush();
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
        if (printed > textLimit) {
            limitTold = true;
            text.append(words, 0, (int) Math.max(0, words.length() - (printed - textLimit)));
            flush();
            overLimit.run();
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
        flush();
        if (ticks++ % 4 == 0 || last) {
            List<CellEvent> more = new ArrayList<>(losses.take());
            CellEvent.Progress progress = loops.progress();
            if (progress != null && !progress.loops().equals(shown)) {
                shown = progress.loops();
                more.add(progress);
            }
            more.forEach(receiver);
        }
    }
}
