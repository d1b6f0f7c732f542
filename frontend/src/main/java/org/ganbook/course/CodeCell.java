package org.ganbook.course;

/**
 * A cell that the learner runs.
 *
 * @param name the same in all languages, unique in its chapter
 * @param label what the cell does, in the lesson's language; plain text, for screen readers and lists
 * @param code as the learner first sees it
 * @param byHand whether 'run all' leaves it out: it is there to be stopped, or takes long
 * @param expectation what is to come out
 */
public record CodeCell(String name, String label, String code, boolean byHand, Expectation expectation)
        implements Block {

    /** Names the cell in addresses. */
    public String anchor() {
        return anchor(name);
    }

    /** Whether an exception is what the book's text is there to show. */
    public boolean raises() {
        return expectation instanceof Expectation.Answer answer
                && !answer.error().isEmpty();
    }

    static String anchor(String name) {
        return "cell-" + name;
    }
}
