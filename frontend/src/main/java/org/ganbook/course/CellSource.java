package org.ganbook.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A cell's file with what is expected of it. Its first lines may be options, {@code #| run: by-hand}; they are not part
 * of the code.
 *
 * @param name the file's name without {@code .py}
 */
record CellSource(String name, Path file, String code, boolean byHand, Expectation expectation) {

    private static final String OPTION = "#|";
    private static final int MAX_LINE = 74;

    static Map<String, CellSource> readAll(Path chapter, List<Problem> problems) throws IOException {
        Map<String, CellSource> cells = new TreeMap<>();
        for (Path file : files(chapter.resolve("cells"))) {
            Path shown = Path.of(ChapterDraft.name(chapter), "cells", ChapterDraft.name(file));
            String name = ChapterDraft.name(file).replaceFirst("\\.py$", "");
            if (!ChapterDraft.name(file).matches("[a-z0-9]+(-[a-z0-9]+)*\\.py")) {
                problems.add(Problem.at(shown, 1, "name cells like make-a-tensor.py"));
            }
            cells.put(name, read(chapter, name, shown, Files.readString(file), problems));
        }
        var orphans = new TreeSet<String>();
        for (Path file : files(chapter.resolve("expected"))) {
            if (!cells.containsKey(ChapterDraft.name(file).replaceFirst("\\.(txt|py)$", ""))) {
                orphans.add(ChapterDraft.name(file));
            }
        }
        orphans.forEach(orphan -> problems.add(Problem.at(
                Path.of(ChapterDraft.name(chapter), "expected", orphan), 1, "there is no cell of this name")));
        return cells;
    }

    private static CellSource read(Path chapter, String name, Path shown, String text, List<Problem> problems)
            throws IOException {
        boolean byHand = false;
        int options = 0;
        List<String> lines = text.lines().toList();
        for (; options < lines.size() && lines.get(options).startsWith(OPTION); options++) {
            String option = lines.get(options).substring(OPTION.length()).strip();
            if (option.equals("run: by-hand")) {
                byHand = true;
            } else {
                problems.add(
                        Problem.at(shown, options + 1, "unknown option '" + option + "'; known is 'run: by-hand'"));
            }
        }
        String code = String.join("\n", lines.subList(options, lines.size())).strip();
        if (code.isEmpty()) {
            problems.add(Problem.at(shown, 1, "the cell is empty"));
        }
        if (Pace.lines(code) > 1) {
            problems.add(Problem.at(shown, 1, "one value alone can have a quick one beside it"));
        }
        if (name.startsWith("exercise-")) {
            problems.add(Problem.at(shown, 1, "names that begin with exercise- belong to exercises"));
        }
        checkWidth(shown, lines, options, problems);
        return new CellSource(
                name, shown, Pace.quick(code), byHand, expectation(chapter, name, shown, byHand, problems));
    }

    /** @param from the first line that is shown, from 0 */
    static void checkWidth(Path shown, List<String> lines, int from, List<Problem> problems) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).length() > MAX_LINE) {
                problems.add(
                        Problem.at(shown, i + 1, "the page shows " + MAX_LINE + " characters of a line; shorten it"));
            }
        }
    }

    private static Expectation expectation(
            Path chapter, String name, Path shown, boolean byHand, List<Problem> problems) throws IOException {
        Path answer = chapter.resolve("expected").resolve(name + ".txt");
        Path check = chapter.resolve("expected").resolve(name + ".py");
        if (Files.isRegularFile(answer)) {
            Path file = Path.of(ChapterDraft.name(chapter), "expected", name + ".txt");
            return AnswerFile.parse(file, Files.readString(answer), problems);
        }
        if (Files.isRegularFile(check)) {
            return new Expectation.Check(Files.readString(check));
        }
        if (!byHand) {
            problems.add(Problem.at(
                    shown,
                    1,
                    "expected/" + name + ".txt (the answer) or expected/" + name + ".py (a check) is missing"));
        }
        return new Expectation.Nothing();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
