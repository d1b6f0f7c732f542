package org.ganbook.worker.session;

import org.ganbook.worker.dataset.ProgressListener;
import org.ganbook.worker.python.LoopWatch;

/** Shows a download as if it were one more loop of the cell that waits for it. */
final class DownloadProgress implements ProgressListener {

    private final LoopWatch loops;
    private String shown = "";
    private int depth;
    private long next;

    DownloadProgress(LoopWatch loops) {
        this.loops = loops;
    }

    @Override
    public void at(String what, long done, long total) {
        if (!what.equals(shown)) {
            shown = what;
            depth = loops.begin(what, 0, total);
            next = 0;
        }
        if (done >= next) {
            next = loops.at(depth, (int) Math.min(done, Integer.MAX_VALUE));
        }
        if (done >= total) {
            loops.end(depth);
            shown = "";
        }
    }
}
