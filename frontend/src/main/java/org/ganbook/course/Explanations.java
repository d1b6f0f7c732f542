package org.ganbook.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ganbook.course.ErrorExplanation.Raised;

/**
 * The errors that beginners meet, explained.
 *
 * @param themes in the order in which they are shown, and in which a message is looked for
 */
public record Explanations(List<Theme> themes) {

    /** For a course that explains nothing. */
    public static final Explanations NONE = new Explanations(List.of());

    /** What is read of a message: those of learners' own exceptions may be of any length. */
    private static final int LONGEST = 1000;

    public Explanations {
        themes = List.copyOf(themes);
    }

    /** @param titles by language */
    public record Theme(Map<String, String> titles, List<ErrorExplanation> errors) {

        public Theme {
            titles = Map.copyOf(titles);
            errors = List.copyOf(errors);
        }

        public String title(String language) {
            return titles.getOrDefault(language, "");
        }
    }

    /** @param values the parts of the message that the texts may name */
    public record Found(ErrorExplanation error, Map<String, String> values) {

        public Found {
            values = Map.copyOf(values);
        }
    }

    public Stream<ErrorExplanation> errors() {
        return themes.stream().flatMap(theme -> theme.errors().stream());
    }

    /** The first explanation that fits. */
    public Optional<Found> find(String type, String message) {
        Raised raised = new Raised(type, message.length() <= LONGEST ? message : message.substring(0, LONGEST));
        return errors().flatMap(error -> error.values(raised).map(values -> new Found(error, values)).stream())
                .findFirst();
    }
}
