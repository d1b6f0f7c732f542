package org.ganbook.course;

import java.util.List;
import java.util.stream.Collectors;

/** The course can't be loaded. The message lists all that is wrong, each with file and line. */
public final class CourseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public CourseException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "the course has faults:\n", "")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
