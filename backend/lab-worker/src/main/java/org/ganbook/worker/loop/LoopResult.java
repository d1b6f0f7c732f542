package org.ganbook.worker.loop;

import org.graalvm.polyglot.HostAccess;

/** What the variables of a loop are after it. Places are those of the loop's outputs. */
public final class LoopResult {

    private final String letters;
    private final long[] wholes;
    private final double[] reals;

    LoopResult(String letters, long[] wholes, double[] reals) {
        this.letters = letters;
        this.wholes = wholes;
        this.reals = reals;
    }

    /** For each output the letter of its {@link Kind}, or '-' where the loop has not set it. */
    @HostAccess.Export
    public String kinds() {
        return letters;
    }

    @HostAccess.Export
    public long whole(int place) {
        return wholes[place];
    }

    @HostAccess.Export
    public double real(int place) {
        return reals[place];
    }
}
