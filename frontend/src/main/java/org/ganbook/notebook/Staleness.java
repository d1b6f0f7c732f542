package org.ganbook.notebook;

/** What speaks against a cell's answer. */
public sealed interface Staleness {

    /** Nothing, as far as anybody knows. */
    record Fresh() implements Staleness {}

    record NeverRun() implements Staleness {}

    /** It ran in a session whose variables are gone. */
    record OtherSession() implements Staleness {}

    /** Its text has changed since it ran. */
    record CodeChanged() implements Staleness {}

    /**
     * It used a name that another cell has changed later.
     *
     * @param cell the cell that changed it
     * @param run the number of that cell's last run
     */
    record NameChanged(String name, String cell, int run) implements Staleness {}

    /**
     * It used a name whose value comes from a cell that used one which was changed later.
     *
     * @param cell the cell that the value comes from
     * @param run the number of that cell's last run
     */
    record UsesStale(String name, String cell, int run) implements Staleness {}
}
