package org.ganbook.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganbook.course.ErrorExplanation.Raised;
import org.ganbook.course.Explanations.Theme;

/**
 * Reads {@code errors/THEME.yaml}: the theme's title, and its errors, each with the types and messages of its exceptions,
 * cells that raise it, the same done well, and what to say of it in every language.
 */
final class ExplanationFile {

    static final String FOLDER = "errors";
    /** Names the themes in their order. */
    static final Path OUTLINE = Path.of(FOLDER, "errors.yaml");

    private static final Set<String> KEYS =
            Set.of("key", "types", "messages", "cells", "raises", "instead", "see", "needs");

    private final Path file;
    private final List<String> languages;
    private final Links links;
    private final Glossary glossary;
    private final List<Problem> problems;

    private ExplanationFile(Path file, List<String> languages, Links links, Glossary glossary, List<Problem> problems) {
        this.file = file;
        this.languages = languages;
        this.links = links;
        this.glossary = glossary;
        this.problems = problems;
    }

    /** Reads all themes; none, when the course has no such folder. */
    static Explanations read(Path root, List<String> languages, Links links, Glossary glossary, List<Problem> problems)
            throws IOException {
        if (languages.isEmpty() || !Files.isDirectory(root.resolve(FOLDER))) {
            return Explanations.NONE;
        }
        Path outline = root.resolve(OUTLINE.toString());
        if (!Files.isRegularFile(outline)) {
            problems.add(Problem.at(OUTLINE, 1, "the file is missing"));
            return Explanations.NONE;
        }
        var yaml = new Yaml(OUTLINE, 1, Files.readString(outline), Set.of("themes"), problems);
        List<Theme> themes = new ArrayList<>();
        Map<String, ErrorLines> lines = new LinkedHashMap<>();
        for (var theme : yaml.lines("themes").entrySet()) {
            Path file = Path.of(FOLDER, theme.getKey() + ".yaml");
            Path path = root.resolve(file.toString());
            if (Files.isRegularFile(path)) {
                var reader = new ExplanationFile(file, languages, links, glossary, problems);
                themes.add(reader.theme(Files.readString(path), lines));
            } else {
                problems.add(Problem.at(OUTLINE, theme.getValue(), "there is no file '" + file + "'"));
            }
        }
        Explanations all = new Explanations(themes);
        all.errors().forEach(error -> checkFound(error, all, lines, problems));
        return all;
    }

    /** Where an error stands. */
    private record ErrorLines(Path file, int line) {}

    /** Another one that comes before it must not explain its message. */
    private static void checkFound(
            ErrorExplanation error, Explanations all, Map<String, ErrorLines> lines, List<Problem> problems) {
        Raised raised = error.raised();
        String found = all.find(raised.type(), raised.message())
                .map(other -> other.error().key())
                .orElse("nothing");
        ErrorLines place = lines.get(error.key());
        if (place != null && !found.equals(error.key())) {
            problems.add(Problem.at(
                    place.file(), place.line(), "'" + error.key() + "': what it raises is explained by " + found));
        }
    }

    private Theme theme(String text, Map<String, ErrorLines> lines) {
        var yaml = new Yaml(file, 1, text, Set.of("title", "errors"), problems);
        Map<String, String> titles = yaml.texts("title");
        languages.stream()
                .filter(language -> !titles.containsKey(language))
                .forEach(language ->
                        problems.add(Problem.at(file, yaml.line(), "'title' lacks the language '" + language + "'")));
        Set<String> keys = Stream.concat(KEYS.stream(), languages.stream()).collect(Collectors.toSet());
        List<ErrorExplanation> errors = new ArrayList<>();
        for (Yaml entry : yaml.items("errors", keys)) {
            ErrorExplanation error = error(entry);
            if (!error.key().matches("[a-z0-9]+(-[a-z0-9]+)*")
                    || lines.put(error.key(), new ErrorLines(file, entry.line())) != null) {
                problems.add(Problem.at(file, entry.line(), "a key stands once and looks like matrix-shapes"));
            }
            errors.add(error);
        }
        return new Theme(titles, errors);
    }

    private ErrorExplanation error(Yaml entry) {
        String key = entry.text("key");
        var messages = new MessagePatterns(file, entry.lines("messages"), problems);
        Map<String, ErrorExplanation.Words> words = new LinkedHashMap<>();
        var writer =
                new ExplanationWords(file, languages.getFirst(), links, glossary, messages.commonGroups(), problems);
        for (String language : languages) {
            words.put(language, writer.read(language, entry));
        }
        writer.checkAlike(entry.line());
        return new ErrorExplanation(
                key,
                entry.lines("types").keySet(),
                messages.expressions(),
                entry.lines("cells").keySet().stream().map(String::strip).toList(),
                raised(entry),
                entry.text("instead").strip(),
                needs(entry),
                words);
    }

    private Raised raised(Yaml entry) {
        String text = entry.text("raises");
        int colon = text.indexOf(": ");
        if (colon < 0) {
            problems.add(Problem.at(file, entry.line(), "'raises' must look like 'TypeError: its message'"));
            return new Raised(text, "");
        }
        return new Raised(text.substring(0, colon), text.substring(colon + 2));
    }

    private ErrorExplanation.Needs needs(Yaml entry) {
        String words = entry.textIfAny("needs").orElse("");
        return ErrorExplanation.Needs.named(words).orElseGet(() -> {
            problems.add(Problem.at(file, entry.line(), "'needs' can be 'gpu' or 'no gpu', not '" + words + "'"));
            return ErrorExplanation.Needs.NOTHING;
        });
    }
}
