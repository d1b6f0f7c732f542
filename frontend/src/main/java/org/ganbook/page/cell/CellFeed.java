package org.ganbook.page.cell;

import java.time.Instant;
import java.time.InstantSource;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.Staleness;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps a cell in the browser up to date, one patch under way at a time: a slow browser gets fewer and larger patches,
 * and a sleeping one costs no memory. Used with the page's lock held.
 */
final class CellFeed {

    /** Where patches go. */
    interface Browser {
        /** @param received is run when the patch has arrived */
        void send(ObjectNode patch, Runnable received);
    }

    private final String page;
    private final Browser browser;
    private final InstantSource clock;
    private CellState sent;
    private String sentSession = "";
    private Staleness sentStaleness = new Staleness.Fresh();
    private CellState wanted;
    private Staleness staleness = new Staleness.Fresh();
    private String session;
    private boolean underWay;

    /**
     * @param page names the page; what was typed in it needn't be sent to it
     * @param first the state to begin with; its code is in the browser already
     */
    CellFeed(String page, CellState first, String session, Browser browser, InstantSource clock) {
        this.page = page;
        this.browser = browser;
        this.clock = clock;
        this.sent = CellState.UNTOUCHED.edited(first.code(), "");
        this.wanted = first;
        this.session = session;
    }

    CellState state() {
        return wanted;
    }

    void show(CellState state) {
        expect(state);
        send();
    }

    /** What the next patch is to show. */
    void expect(CellState state) {
        wanted = state;
    }

    /** What speaks against its answer. */
    void show(Staleness reason) {
        staleness = reason;
        send();
    }

    void session(String newSession) {
        session = newSession;
        send();
    }

    /** Sends what has changed, unless a patch is under way: then, when it has arrived. */
    void send() {
        if (underWay || (wanted.equals(sent) && session.equals(sentSession) && staleness.equals(sentStaleness))) {
            return;
        }
        ObjectNode patch = patch(clock.instant());
        sent = wanted;
        sentSession = session;
        sentStaleness = staleness;
        underWay = true;
        browser.send(patch, this::received);
    }

    private ObjectNode patch(Instant now) {
        ObjectNode patch = CellPatch.between(sent, wanted, session, staleness, now);
        if (!wanted.code().equals(sent.code()) && !wanted.editor().equals(page)) {
            @Nullable String code = wanted.code().orElse(null);
            patch.put("code", code);
        }
        return patch;
    }

    private void received() {
        underWay = false;
        send();
    }
}
