package org.ganbook.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole course, read once and never changed.
 *
 * @param titles the course's title by language
 * @param languages the languages that it is offered in, the one it was written in first
 * @param chapters in reading order
 */
public record Course(
        Map<String, String> titles,
        List<String> languages,
        List<Chapter> chapters,
        Glossary glossary,
        Explanations explanations) {

    public Course {
        titles = Map.copyOf(titles);
        languages = List.copyOf(languages);
        chapters = List.copyOf(chapters);
    }

    /** The language that every chapter exists in. */
    public String firstLanguage() {
        return languages.getFirst();
    }

    /** The title in this language, or in the first one. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.getOrDefault(firstLanguage(), ""));
    }

    public Optional<Chapter> chapter(String slug) {
        return chapters.stream().filter(c -> c.slug().equals(slug)).findFirst();
    }

    /** The chapter before this one. */
    public Optional<Chapter> previous(Chapter chapter) {
        int at = chapters.indexOf(chapter);
        return at > 0 ? Optional.of(chapters.get(at - 1)) : Optional.empty();
    }

    /** The chapter after this one. */
    public Optional<Chapter> next(Chapter chapter) {
        int at = chapters.indexOf(chapter);
        return at >= 0 && at + 1 < chapters.size() ? Optional.of(chapters.get(at + 1)) : Optional.empty();
    }
}
