package org.ganbook.lab.api;

/** What came of putting a session away. */
public enum PutAway {
    /** The session is over, and can be revived. */
    STORED,
    /** It has cells to run: it goes on. */
    BUSY,
    /** There is no such session. */
    ABSENT,
    /** It could not be stored in time, or at all. If it can't be found any more, it can be revived after all. */
    FAILED
}
