package org.ganbook.course;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two paces of a long training. Its cell names one value in the code and the other one beside it, so that the reader
 * sees what is run: {@code epochs = 4 # quick: 1} becomes {@code epochs = 1 # full: 4} and back. The page's switch does
 * the same, see pace.ts.
 */
final class Pace {

    private static final Pattern LINE = Pattern.compile(
            "^([ \\t]*[A-Za-z_][\\w.]*[ \\t]*=[ \\t]*)(\\S.*?)([ \\t]+# )(quick|full): (\\S.*)$", Pattern.MULTILINE);

    private Pace() {}

    /** The text as it is run quickly; a text that names no such value stays as it is. */
    static String quick(String code) {
        return LINE.matcher(code).replaceAll(line -> switch (line.group(4)) {
            case "quick" ->
                Matcher.quoteReplacement(line.group(1) + line.group(5) + line.group(3) + "full: " + line.group(2));
            default -> Matcher.quoteReplacement(line.group());
        });
    }

    /** How many lines of the text have two values. */
    static long lines(String code) {
        return LINE.matcher(code).results().count();
    }
}
