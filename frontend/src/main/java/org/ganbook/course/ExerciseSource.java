package org.ganbook.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * An exercise's folder as read.
 *
 * @param file the folder, below the content folder
 * @param check as written, with {@code say('key', …)} for what it says
 * @param texts by language
 */
record ExerciseSource(String name, Path file, String start, String solution, String check, Map<String, Text> texts) {

    /**
     * @param missing what the check may say, by key; {@code {name}} stands for a value of the check
     * @param document the task, and the hints each under a heading of level 2
     */
    record Text(Path file, String title, Map<String, String> missing, Node document) {}

    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*['\"]([^'\"]*)['\"]");

    static Map<String, ExerciseSource> readAll(Path chapter, List<String> languages, List<Problem> problems)
            throws IOException {
        Map<String, ExerciseSource> exercises = new TreeMap<>();
        Path all = chapter.resolve("exercises");
        if (!Files.isDirectory(all)) {
            return exercises;
        }
        try (Stream<Path> folders = Files.list(all)) {
            for (Path folder : folders.sorted().toList()) {
                String name = ChapterDraft.name(folder);
                Path shown = Path.of(ChapterDraft.name(chapter), "exercises", name);
                if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*") || !Files.isDirectory(folder)) {
                    problems.add(Problem.at(shown, 1, "exercises/ holds a folder for each, named like swap-the-rows"));
                    continue;
                }
                exercises.put(name, read(folder, name, shown, languages, problems));
            }
        }
        return exercises;
    }

    private static ExerciseSource read(
            Path folder, String name, Path shown, List<String> languages, List<Problem> problems) throws IOException {
        String check = file(folder, shown, "check.py", problems);
        Map<String, Text> texts = new LinkedHashMap<>();
        for (String language : languages) {
            Path file = folder.resolve(language + ".md");
            if (Files.isRegularFile(file)) {
                Path textFile = shown.resolve(language + ".md");
                texts.put(language, text(textFile, Files.readString(file), check, problems));
            }
        }
        if (!languages.isEmpty() && !texts.containsKey(languages.getFirst())) {
            problems.add(Problem.at(shown.resolve(languages.getFirst() + ".md"), 1, "the file is missing"));
        }
        return new ExerciseSource(
                name,
                shown,
                file(folder, shown, "start.py", problems),
                file(folder, shown, "solution.py", problems),
                check,
                texts);
    }

    private static Text text(Path file, String text, String check, List<Problem> problems) {
        FrontMatter matter = FrontMatter.read(file, text, "title and missing", Set.of("title", "missing"), problems);
        Map<String, String> missing = matter.head().texts("missing");
        Set<String> said = SAID.matcher(check)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!said.equals(missing.keySet())) {
            problems.add(Problem.at(
                    file,
                    1,
                    "'missing' must hold what check.py says, " + said + ", but holds "
                            + new TreeSet<>(missing.keySet())));
        }
        return new Text(file, matter.head().text("title"), missing, matter.body());
    }

    private static String file(Path folder, Path shown, String name, List<Problem> problems) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            problems.add(Problem.at(shown.resolve(name), 1, "the file is missing"));
            return "";
        }
        String text = Files.readString(file).strip();
        if (!name.equals("check.py")) {
            CellSource.checkWidth(shown.resolve(name), text.lines().toList(), 0, problems);
        }
        return text;
    }

    /** The text in this language, or in the first one. */
    @Nullable
    Text text(String language) {
        Text text = texts.get(language);
        return text != null || texts.isEmpty()
                ? text
                : texts.values().iterator().next();
    }

    /** The check as one expression of Python, so that it leaves no names behind; it speaks this language. */
    String check(Text text) {
        List<String> says = new ArrayList<>();
        text.missing().forEach((key, words) -> says.add(quoted(key) + ": " + quoted(words)));
        return "exec(compile(" + quoted(check)
                + ", 'check', 'exec'),\n     {**globals(), 'say': lambda key, /, **values: {" + String.join(", ", says)
                + "}[key].format(**values)})";
    }

    /** A literal of Python. */
    private static String quoted(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r") + "'";
    }
}
