package org.ganbook.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A chapter's folder as read: parsed, but with links unresolved.
 *
 * @param folder the folder's name
 * @param cells by name
 * @param exercises by name
 * @param drawings SVG text by the name that lessons use, {@code figures/graph.svg}
 * @param lessons the first language first
 */
record ChapterDraft(
        String folder,
        String label,
        String slug,
        Map<String, CellSource> cells,
        Map<String, ExerciseSource> exercises,
        Map<String, String> drawings,
        List<LessonDraft> lessons) {

    private static final Pattern FOLDER =
            Pattern.compile("(?:(?:0?([0-9]|[1-9][0-9])|([A-Z]))-)?([a-z0-9]+(?:-[a-z0-9]+)*)");

    static ChapterDraft read(Path folder, List<String> languages, List<Problem> problems) throws IOException {
        String name = name(folder);
        Matcher parts = FOLDER.matcher(name);
        if (!parts.matches()) {
            problems.add(Problem.at(
                    Path.of("course.yaml"),
                    1,
                    "name the folder '" + name + "' like 02-first-neural-network, A-losses or closing-words"));
        }
        String label = !parts.matches()
                ? ""
                : Objects.requireNonNullElse(parts.group(1), Objects.requireNonNullElse(parts.group(2), ""));
        String slug = parts.matches() ? parts.group(3) : name;
        Map<String, CellSource> cells = CellSource.readAll(folder, problems);
        Map<String, ExerciseSource> exercises = ExerciseSource.readAll(folder, languages, problems);
        Map<String, String> drawings = readDrawings(folder, problems);
        List<LessonDraft> lessons = new ArrayList<>();
        for (String language : languages) {
            Path file = folder.resolve(language + ".md");
            if (Files.isRegularFile(file)) {
                lessons.add(
                        LessonDraft.read(Path.of(name, language + ".md"), language, Files.readString(file), problems));
            }
        }
        if (lessons.isEmpty() || !lessons.getFirst().language().equals(languages.getFirst())) {
            String first = languages.isEmpty() ? "en" : languages.getFirst();
            problems.add(Problem.at(Path.of(name, first + ".md"), 1, "the file is missing"));
        }
        reportOthers(folder, languages, problems);
        return new ChapterDraft(name, label, slug, cells, exercises, drawings, List.copyOf(lessons));
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString().replace("/", "");
    }

    private static Map<String, String> readDrawings(Path folder, List<Problem> problems) throws IOException {
        Map<String, String> drawings = new TreeMap<>();
        Path figures = folder.resolve("figures");
        if (Files.isDirectory(figures)) {
            try (Stream<Path> files = Files.list(figures)) {
                for (Path file : files.sorted().toList()) {
                    String text = Files.readString(file);
                    DrawingFile.check(Path.of(name(folder), "figures", name(file)), text, problems);
                    drawings.put("figures/" + name(file), text);
                }
            }
        }
        return drawings;
    }

    private static void reportOthers(Path folder, List<String> languages, List<Problem> problems) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(ChapterDraft::name)
                    .filter(file -> file.endsWith(".md"))
                    .filter(file -> !languages.contains(file.substring(0, file.length() - 3)))
                    .sorted()
                    .forEach(file -> problems.add(Problem.at(
                            Path.of(name(folder), file), 1, "its language is not among 'languages' in course.yaml")));
        }
    }
}
