package org.ganbook.lab.api;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * The lab as the application uses it. Calls block; call them from virtual threads. A lab outlives its worker: when the
 * worker dies, running cells end with {@link CellEvent.Outcome#LOST}, and later calls wait for the next worker.
 */
public interface Lab extends AutoCloseable {

    /** What the lab is doing now. */
    LabState state();

    /**
     * Hears of every change of {@link #state()}, at first of the present one.
     *
     * @return ends the listening
     */
    AutoCloseable listen(Consumer<LabState> listener);

    /**
     * Opens the session, or finds it open.
     *
     * @throws LabUnavailableException when no worker could be had in time
     */
    Session open(SessionRequest request);

    /**
     * Runs a cell in an open session and hands every event to {@code events}, on the calling thread, until
     * {@link CellEvent.Finished}, which always comes last. A session that is not open (any more) ends with
     * {@link CellEvent.Outcome#LOST}.
     */
    void run(String sessionId, String cellId, String code, Consumer<CellEvent> events);

    /** Stops what the session runs and what waits in it; its variables stay. Returns whether anything ran. */
    boolean stop(String sessionId);

    /** Steers the loops of the cell that the session runs. Returns whether any cell ran. */
    boolean steer(String sessionId, Steering how);

    /**
     * Asks the session about its variables, between two cells; see {@code _ganbook/inquiry} in the worker for what can
     * be asked. While cells run or wait the answer is {@link Answer.Busy}, at once.
     */
    Answer ask(String sessionId, Question question);

    /**
     * Stores the variables of a session in which no cell runs or waits, and ends it.
     *
     * @param key what {@link #open} has to say to have just this one back
     * @param limit how long that may take
     */
    PutAway putAway(String sessionId, String key, Duration limit);

    /** Forgets what is stored of a session. */
    void forget(String sessionId);

    /** Ends a session and frees what it holds. */
    void close(String sessionId);

    @Override
    void close();

    /**
     * @param sessionId names the session
     * @param learnerId names the learner's folder
     * @param revive the key under which the session was put away, if it is to come back; else empty, which gives up
     *     what is stored of it
     */
    record SessionRequest(String sessionId, String learnerId, String revive) {

        public SessionRequest(String sessionId, String learnerId) {
            this(sessionId, learnerId, "");
        }
    }

    /**
     * An open session.
     *
     * @param workerId changes with every start of the worker: a new one means that the variables are gone
     * @param created whether this call opened it
     */
    record Session(String sessionId, String workerId, boolean created, Revival revival) {

        public Session(String sessionId, String workerId, boolean created) {
            this(sessionId, workerId, created, Revival.NONE);
        }
    }
}
