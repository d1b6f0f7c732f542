package org.ganbook.course;

import java.util.List;

/**
 * Something for the learner to do: a task, a cell to begin with, hints that unfold, a solution, and a check.
 *
 * @param name the same in all languages, unique in its chapter
 * @param task safe HTML
 * @param start the cell that the learner works in
 * @param solution what would have passed
 * @param check Python that runs after the cell in the same session, leaves no names behind, and raises an error whose
 *     message says in the lesson's language what is missing
 */
public record Exercise(
        String name, String title, String task, List<Hint> hints, CodeCell start, String solution, String check)
        implements Block {

    public Exercise {
        hints = List.copyOf(hints);
    }

    /** @param text safe HTML */
    public record Hint(String title, String text) {}

    /** Names the exercise in addresses. */
    public String anchor() {
        return anchor(name);
    }

    static String anchor(String name) {
        return "exercise-" + name;
    }

    /** Names what the check answers, among the cells of the notebook. */
    public String checkName() {
        return anchor() + ".check";
    }
}
