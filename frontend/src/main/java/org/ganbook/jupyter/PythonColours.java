package org.ganbook.jupyter;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Entities;

/** Python with its words, strings, numbers and comments told apart, as HTML. */
final class PythonColours {

    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "case",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "match",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");
    private static final Set<String> CONSTANTS = Set.of("True", "False", "None");
    private static final Set<String> PREFIXES = Set.of("r", "b", "f", "u", "t", "rb", "br", "fr", "rf", "tr", "rt");

    private final String code;
    private final StringBuilder html = new StringBuilder();
    private int at;
    private boolean naming;

    private PythonColours(String code) {
        this.code = code;
    }

    static String html(String code) {
        var colours = new PythonColours(code);
        while (colours.at < code.length()) {
            colours.token();
        }
        return colours.html.toString();
    }

    private void token() {
        char c = code.charAt(at);
        if (c == '#') {
            int end = code.indexOf('\n', at);
            put("comment", end < 0 ? code.length() : end);
        } else if (c == '"' || c == '\'') {
            put("string", stringEnd(at, false));
        } else if (Character.isUnicodeIdentifierStart(c) || c == '_') {
            word();
        } else if (Character.isDigit(c)) {
            int end = at;
            while (end < code.length()
                    && (Character.isLetterOrDigit(code.charAt(end)) || "._".indexOf(code.charAt(end)) >= 0)) {
                end++;
            }
            put("number", end);
        } else {
            put("", at + 1);
        }
    }

    private void word() {
        int end = at;
        while (end < code.length() && Character.isUnicodeIdentifierPart(code.charAt(end))) {
            end++;
        }
        String word = code.substring(at, end);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean begins = end < code.length() && (code.charAt(end) == '"' || code.charAt(end) == '\'');
        if (begins && PREFIXES.contains(lower)) {
            put("string", stringEnd(end, lower.contains("r")));
            return;
        }
        boolean named = naming;
        naming = word.equals("def") || word.equals("class");
        put(KEYWORDS.contains(word) ? "keyword" : CONSTANTS.contains(word) ? "number" : named ? "name" : "", end);
    }

    /** Where a string ends that begins with the quote at {@code from}. */
    private int stringEnd(int from, boolean raw) {
        char quote = code.charAt(from);
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = code.startsWith(three, from);
        int end = from + (isLong ? 3 : 1);
        while (end < code.length()) {
            char c = code.charAt(end);
            if (isLong ? code.startsWith(three, end) : c == quote) {
                return end + (isLong ? 3 : 1);
            }
            if (!isLong && c == '\n') {
                return end;
            }
            // Also in a raw string a quote behind a backslash doesn't end it.
            end += c == '\\' && (!raw || end + 1 < code.length() && code.charAt(end + 1) == quote) ? 2 : 1;
        }
        return code.length();
    }

    private void put(String kind, int end) {
        String text = Entities.escape(code.substring(at, Math.min(end, code.length())));
        html.append(kind.isEmpty() ? text : "<span class=\"" + kind + "\">" + text + "</span>");
        at = end;
    }
}
