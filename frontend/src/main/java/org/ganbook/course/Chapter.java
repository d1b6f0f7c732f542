package org.ganbook.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One chapter: a page of prose and cells, and one session that its cells share.
 *
 * @param label what stands before the title: {@code 2}, or {@code A} for an appendix, or nothing
 * @param slug names the chapter in addresses: {@code first-neural-network}
 * @param lessons the text by language; all have the same sections and the same cells
 */
public record Chapter(String label, String slug, Map<String, Lesson> lessons) {

    public Chapter {
        lessons = Collections.unmodifiableMap(new LinkedHashMap<>(lessons));
    }

    public boolean isAppendix() {
        return !label.isEmpty() && Character.isUpperCase(label.charAt(0));
    }

    /** The text in this language, or in the first one when it has not been translated yet. */
    public Lesson lesson(String language) {
        Lesson lesson = lessons.get(language);
        return lesson != null ? lesson : first();
    }

    /** The cells in the order in which they are read and run. */
    public List<CodeCell> cells() {
        return first().cells();
    }

    /** The exercises in this language. */
    public List<Exercise> exercises(String language) {
        return lesson(language).exercises();
    }

    public Optional<CodeCell> cell(String name) {
        return cells().stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private Lesson first() {
        return lessons.values().iterator().next();
    }
}
