package org.ganbook.course;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code expected/<cell>.txt}: parts headed by lines {@code --- stdout}, {@code --- result}, {@code --- error} and
 * {@code --- figures}, of which those that are empty are left out. An empty file stands for a cell that shows nothing.
 */
final class AnswerFile {

    private static final String MARK = "--- ";
    private static final Set<String> PARTS = Set.of("stdout", "result", "error", "figures");

    private AnswerFile() {}

    static Expectation.Answer parse(Path file, String text, List<Problem> problems) {
        Map<String, StringBuilder> parts = new HashMap<>();
        StringBuilder part = null;
        int line = 0;
        for (String content : text.lines().toList()) {
            line++;
            if (content.startsWith(MARK) && PARTS.contains(content.substring(MARK.length()))) {
                part = parts.computeIfAbsent(content.substring(MARK.length()), _ -> new StringBuilder());
            } else if (part != null) {
                part.append(content).append('\n');
            } else {
                problems.add(Problem.at(
                        file,
                        line,
                        "expected one of the lines '--- stdout', '--- result', "
                                + "'--- error', '--- figures' before the first text"));
                break;
            }
        }
        String figures =
                parts.getOrDefault("figures", new StringBuilder("0")).toString().strip();
        if (!figures.matches("[0-9]{1,3}")) {
            problems.add(Problem.at(file, 1, "'--- figures' must be followed by a number"));
            figures = "0";
        }
        return new Expectation.Answer(
                parts.getOrDefault("stdout", new StringBuilder()).toString(),
                withoutLastBreak(parts.getOrDefault("result", new StringBuilder())),
                withoutLastBreak(parts.getOrDefault("error", new StringBuilder())),
                Integer.parseInt(figures));
    }

    private static String withoutLastBreak(StringBuilder text) {
        return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    }
}
