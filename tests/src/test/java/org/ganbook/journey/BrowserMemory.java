package org.ganbook.journey;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * What a window holds of the pages that were in it.
 *
 * @param heap bytes of objects
 * @param nodes of all documents, seen or not
 */
record BrowserMemory(double heap, double nodes) {

    /** What is left after a collection. */
    static BrowserMemory of(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        double heap = session.send("Runtime.getHeapUsage").get("usedSize").getAsDouble();
        double nodes = session.send("Memory.getDOMCounters").get("nodes").getAsDouble();
        session.detach();
        return new BrowserMemory(heap, nodes);
    }
}
