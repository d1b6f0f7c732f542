package org.ganbook.notebook;

/** How far a cell's last run has come. */
public enum RunStatus {
    /** It has not run yet. */
    NEVER,
    /** It has been sent to the lab. */
    SENT,
    RUNNING,
    OK,
    /** The cell raised. */
    ERROR,
    /** The learner stopped it. */
    STOPPED,
    /** It went over a limit of the session. */
    LIMIT,
    /** The worker died under it. */
    LOST,
    /** The application ended under it. */
    INTERRUPTED,
    /** No worker could be had. */
    UNAVAILABLE;

    public boolean isUnderWay() {
        return this == SENT || this == RUNNING;
    }
}
