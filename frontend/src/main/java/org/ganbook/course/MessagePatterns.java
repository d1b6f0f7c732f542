package org.ganbook.course;

import java.nio.file.Path;
import java.util.ArrayList;
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
    private final List<Problem> problems;
    private final List<Pattern> good = new ArrayList<>();

    /** @param lines the expressions, each with its line */
    MessagePatterns(Path file, Map<String, Integer> lines, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        lines.forEach(this::add);
    }

    private void add(String expression, int line) {
        if (SLOW.matcher(ESCAPED.matcher(expression).replaceAll("x")).find()) {
            complain(line, "a message's expression may not repeat a group or refer to one: " + expression);
            return;
        }
        try {
            good.add(Pattern.compile(expression));
        } catch (PatternSyntaxException e) {
            complain(line, "not a regular expression: " + e.getDescription() + " in " + expression);
        }
    }

    /** Those without a fault. */
    List<String> expressions() {
        return good.stream().map(Pattern::pattern).toList();
    }

    /** The names of the groups that each of the expressions has. */
    Set<String> commonGroups() {
        Set<String> common = new HashSet<>();
        good.forEach(expression -> common.addAll(expression.namedGroups().keySet()));
        good.forEach(expression -> common.retainAll(expression.namedGroups().keySet()));
        return common;
    }

    private void complain(int line, String message) {
        problems.add(Problem.at(file, line, message));
    }
}
