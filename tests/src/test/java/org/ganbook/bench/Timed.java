package org.ganbook.bench;

/** Something that runs cells, one after the other in one namespace, and tells how long each took. */
interface Timed extends AutoCloseable {

    /** Measured where the cell runs. */
    double seconds(String cell);

    @Override
    void close();
}
