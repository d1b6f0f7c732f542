package org.ganbook.course;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The regular expressions of an error's messages. They are held against whatever learners raise, so they may not take
 * long on any text: no group is repeated, and nothing refers back.
 */
final class MessagePatterns {

    private static final Pattern ESCAPED = Pattern.compile("\\\\[^0-9k]");
    private static final Pattern SLOW = Pattern.compile("\\)[*+{]|\\\\[0-9k]");

    private final Path file;
    private final Map<String, Integer> lines;
    private final List<Problem> problems;

    /** @param lines the expressions, each with its line */
    MessagePatterns(Path file, Map<String, Integer> lines, List<Problem> problems) {
        this.file = file;
        this.lines = lines;
        this.problems = problems;
    }

    /** The names of the groups that each of the expressions has. */
    Set<String> commonGroups() {
        List<Set<String>> groups = lines.entrySet().stream()
                .map(entry -> groups(entry.getKey(), entry.getValue()))
                .toList();
        Set<String> common = new HashSet<>();
        groups.forEach(common::addAll);
        groups.forEach(common::retainAll);
        return common;
    }

    private Set<String> groups(String expression, int line) {
        if (SLOW.matcher(ESCAPED.matcher(expression).replaceAll("x")).find()) {
            problems.add(Problem.at(
                    file, line, "a message's expression may not repeat a group or refer to one: " + expression));
        }
        try {
            return Pattern.compile(expression).namedGroups().keySet();
        } catch (PatternSyntaxException e) {
            problems.add(
                    Problem.at(file, line, "not a regular expression: " + e.getDescription() + " in " + expression));
            return Set.of();
        }
    }
}
