package org.ganbook.course;

/** What a cell is to answer. */
public sealed interface Expectation {

    /**
     * Exactly what the reference implementation answered.
     *
     * @param stdout what it printed
     * @param result the text of its last value, or empty
     * @param error {@code Type: message} of the exception that ends it, or empty
     * @param figures how many figures it draws
     */
    record Answer(String stdout, String result, String error, int figures) implements Expectation {}

    /**
     * The answer depends on the data; something about it holds whatever they are.
     *
     * @param code Python that runs in the same session after the cell and raises when it does not hold
     */
    record Check(String code) implements Expectation {}

    /** Nothing can be expected: the cell does not end by itself. */
    record Nothing() implements Expectation {}
}
