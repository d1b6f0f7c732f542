package org.ganbook.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formulas of a learner's text. As in Jupyter they are taken out before Markdown is read, which would make emphasis
 * of their underscores and ends of lines of their backslashes; a mark stands in the place of each.
 *
 * <p>TeX stands between {@code $}, {@code $$}, {@code \(} and {@code \)}, {@code \[} and {@code \]}, or begins with an
 * environment of its own such as {@code \begin{align}}; never over an empty line, and never in code. A dollar sign that
 * has a space behind it or a digit behind its partner is most likely money, and brackets without a trace of TeX are
 * brackets.
 */
final class Formulas {

    /** @param source as it stood in the text */
    record Formula(String source, String tex, boolean display) {}

    private static final char OPEN = '\ue000';
    private static final char CLOSE = '\ue001';
    private static final Pattern PRIVATE = Pattern.compile("[\ue000-\ue003]");
    private static final Pattern MARK = Pattern.compile(OPEN + "([0-9]+)" + CLOSE);

    private static final Pattern FENCE =
            Pattern.compile("[ \\t>]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \\t]+){0,20}(`{3,}(?=[^`]*$)|~{3,}).*");
    private static final Pattern OPENING = Pattern.compile("(?<slash>\\\\{1,2})(?<bracket>[(\\[])"
            + "|\\\\begin\\{(?<name>(?:equation|align|alignat|aligned|gather|gathered|multline|eqnarray|split|cases|array"
            + "|[bBpvV]?matrix)\\*?)}");

    private final String text;
    private final List<Formula> formulas = new ArrayList<>();
    private final StringBuilder masked = new StringBuilder();

    /** Ends of formulas and of code that are not to be found any more in the present paragraph. */
    private final Set<String> missing = new HashSet<>();

    private Formulas(String text) {
        this.text = text;
    }

    static Formulas in(String markdown) {
        // The marks are characters of private use. Whoever has used them in private is shown that we can't.
        var found = new Formulas(PRIVATE.matcher(markdown).replaceAll("\ufffd"));
        found.scanLines();
        return found;
    }

    /** The text with marks in it. */
    String masked() {
        return masked.toString();
    }

    /** A text with something else in the place of each mark. */
    String replaced(String withMarks, Function<Formula, String> replacement) {
        return withMarks.indexOf(OPEN) < 0
                ? withMarks
                : MARK.matcher(withMarks)
                        .replaceAll(mark -> Matcher.quoteReplacement(
                                behind(mark.group(1)).map(replacement).orElse("\ufffd")));
    }

    /** Nothing for a mark that is not ours: a character reference can put one there. */
    private Optional<Formula> behind(String number) {
        return number.length() < 8 && Integer.parseInt(number) < formulas.size()
                ? Optional.of(formulas.get(Integer.parseInt(number)))
                : Optional.empty();
    }

    /** The text as it was before marks were put into it. */
    String unmasked(String withMarks) {
        return replaced(withMarks, Formula::source);
    }

    private void scanLines() {
        int paragraph = 0;
        String fence = "";
        int end;
        for (int at = 0; at < text.length(); at = end) {
            int feed = text.indexOf('\n', at);
            end = feed < 0 ? text.length() : feed + 1;
            String line = text.substring(at, end).stripTrailing();
            if (!fence.isEmpty()) {
                String rest = line.replaceFirst("^[ \\t>]*", "");
                if (rest.startsWith(fence) && rest.chars().allMatch(c -> c == rest.charAt(0))) {
                    fence = "";
                }
            } else {
                Matcher opens = FENCE.matcher(line);
                if (opens.matches()) {
                    fence = opens.group(1);
                } else if (!line.isEmpty()) {
                    continue;
                }
                scan(paragraph, at);
            }
            masked.append(text, at, end);
            paragraph = end;
        }
        scan(Math.min(paragraph, text.length()), text.length());
    }

    private void scan(int from, int to) {
        missing.clear();
        int at = from;
        while (at < to) {
            at = switch (text.charAt(at)) {
                case '`' -> code(at, to);
                case '$' -> dollars(at, to);
                case '\\' -> backslash(at, to);
                default -> literal(at, at + 1);
            };
        }
    }

    /** Copies a code span, or the signs that would open one. */
    private int code(int at, int to) {
        int behind = runEnd(at, to);
        String ticks = text.substring(at, behind);
        int run = behind;
        while (!missing.contains(ticks)) {
            run = text.indexOf(ticks, run);
            if (run < 0 || run >= to) {
                missing.add(ticks);
                break;
            }
            int runEnd = runEnd(run, to);
            if (runEnd - run == ticks.length()) {
                return literal(at, runEnd);
            }
            run = runEnd;
        }
        return literal(at, behind);
    }

    /** The end of a run of backticks. */
    private int runEnd(int at, int to) {
        int end = at;
        while (end < to && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    private int dollars(int at, int to) {
        if (text.startsWith("$$", at)) {
            int end = end(at + 2, "$$", "$$", to);
            return end < 0 || text.substring(at + 2, end).isBlank()
                    ? literal(at, at + 2)
                    : formula(at, end + 2, text.substring(at + 2, end), true);
        }
        int end = end(at + 1, "$", "$", to);
        return end < 0 || !isFormula(text.substring(at + 1, end)) || isDigit(end + 1)
                ? literal(at, at + 1)
                : formula(at, end + 1, text.substring(at + 1, end), false);
    }

    private boolean isDigit(int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isFormula(String tex) {
        if (tex.isBlank() || tex.indexOf('`') >= 0) {
            return false;
        }
        boolean before = Character.isWhitespace(tex.charAt(0));
        boolean after = Character.isWhitespace(tex.charAt(tex.length() - 1));
        return before == after && (!before || hasTex(tex));
    }

    /** Whether there is a sign of TeX, or nothing but a letter. */
    private static boolean hasTex(String tex) {
        String inner = tex.strip();
        return inner.length() == 1 && Character.isLetter(inner.charAt(0))
                || inner.chars().anyMatch(c -> "\\^_={}".indexOf(c) >= 0);
    }

    private int backslash(int at, int to) {
        Matcher opens = OPENING.matcher(text).region(at, to);
        if (opens.lookingAt()) {
            boolean environment = opens.group("name") != null;
            String closes = environment
                    ? "\\end{" + opens.group("name") + "}"
                    : opens.group("slash") + (opens.group("bracket").equals("(") ? ")" : "]");
            int end = end(opens.end(), opens.group(), closes, to);
            if (end >= 0) {
                String tex = text.substring(opens.end(), end);
                int behind = end + closes.length();
                if (environment) {
                    return formula(at, behind, environment(opens.group("name"), tex), true);
                }
                if (hasTex(tex)) {
                    return formula(at, behind, tex, opens.group("bracket").equals("["));
                }
            }
        }
        return literal(at, Math.min(text.length(), at + 2));
    }

    private static String environment(String name, String tex) {
        // KaTeX does not know the old kind of equations.
        return name.startsWith("eqnarray")
                ? "\\begin{array}{rcl}" + tex + "\\end{array}"
                : "\\begin{" + name + "}" + tex + "\\end{" + name + "}";
    }

    /** Where the partner of an opening sign stands; negative if it has none before {@code to}. */
    private int end(int begin, String opens, String closes, int to) {
        if (missing.contains(closes)) {
            return -1;
        }
        int open = 1;
        int at = begin;
        while (at < to) {
            if (text.startsWith(closes, at) && --open == 0) {
                return at;
            }
            if (!opens.equals(closes) && text.startsWith(opens, at)) {
                open++;
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        // So that a text that opens and opens takes no longer than others.
        missing.add(closes);
        return -1;
    }

    private int literal(int at, int to) {
        masked.append(text, at, to);
        return to;
    }

    private int formula(int at, int to, String tex, boolean display) {
        masked.append(OPEN).append(formulas.size()).append(CLOSE);
        formulas.add(new Formula(text.substring(at, to), tex.strip(), display));
        return to;
    }
}
