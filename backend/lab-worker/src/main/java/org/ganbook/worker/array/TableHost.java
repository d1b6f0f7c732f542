package org.ganbook.worker.array;

/** Tables of text, for pandas. */
public final class TableHost {

    private final HostCalls calls;

    TableHost(HostCalls calls) {
        this.calls = calls;
    }

    HostCalls calls() {
        return calls;
    }
}
