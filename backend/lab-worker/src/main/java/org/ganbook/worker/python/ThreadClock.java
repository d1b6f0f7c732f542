package org.ganbook.worker.python;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.graalvm.polyglot.HostAccess;

/** The processor time that a cell's thread has used. Python sees it as {@code _lab.clock}. */
public final class ThreadClock {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Seconds of this thread in user code. */
    @HostAccess.Export
    public double user() {
        return threads.getCurrentThreadUserTime() / 1e9;
    }

    /** Seconds of this thread, in user code and in the system. */
    @HostAccess.Export
    public double cpu() {
        return threads.getCurrentThreadCpuTime() / 1e9;
    }
}
