package org.ganbook.notebook;

/**
 * Text as a terminal shows it: carriage return, backspace, erasing to the line's end and going up work, as progress bars
 * use them; all other control sequences (ECMA-48), colours among them, are taken out.
 */
final class TerminalText {

    private static final char ESCAPE = '\u001b';
    private static final int LONGEST_SEQUENCE = 64;

    private final StringBuilder text;
    private final StringBuilder escape;
    private int cursor;

    TerminalText() {
        this("", 0, "");
    }

    TerminalText(String text, int cursor, String escape) {
        this.text = new StringBuilder(text);
        this.escape = new StringBuilder(escape);
        this.cursor = cursor;
    }

    String text() {
        return text.toString();
    }

    int cursor() {
        return cursor;
    }

    String escape() {
        return escape.toString();
    }

    void write(String added) {
        int i = 0;
        while (i < added.length()) {
            int plain = i;
            if (escape.isEmpty() && cursor == text.length()) {
                while (plain < added.length() && isPlain(added.charAt(plain))) {
                    plain++;
                }
            }
            if (plain > i) {
                text.append(added, i, plain);
                cursor = text.length();
                i = plain;
            } else {
                write(added.charAt(i++));
            }
        }
    }

    private static boolean isPlain(char c) {
        return c >= ' ' || c == '\n' || c == '\t';
    }

    private void write(char c) {
        if (!escape.isEmpty()) {
            goOnWithSequence(c);
            return;
        }
        switch (c) {
            case '\r' -> cursor = lineStart();
            case '\b' -> cursor = Math.max(lineStart(), cursor - 1);
            case '\n' -> newLine();
            case ESCAPE -> escape.append(c);
            default -> {
                if (isPlain(c)) {
                    overwrite(c);
                }
            }
        }
    }

    private void overwrite(char c) {
        if (cursor < text.length() && text.charAt(cursor) != '\n') {
            text.setCharAt(cursor, c);
        } else {
            text.insert(cursor, c);
        }
        cursor++;
    }

    private void newLine() {
        int end = lineEnd();
        if (end == text.length()) {
            text.append('\n');
        }
        cursor = end + 1;
    }

    private int lineStart() {
        return cursor == 0 ? 0 : text.lastIndexOf("\n", cursor - 1) + 1;
    }

    private int lineEnd() {
        int end = text.indexOf("\n", cursor);
        return end < 0 ? text.length() : end;
    }

    private void goOnWithSequence(char c) {
        escape.append(c);
        boolean ends =
                switch (escape.charAt(1)) {
                    case '[' -> escape.length() > 2 && c >= '@' && c <= '~';
                    case ']' -> c == '\u0007' || c == '\\';
                    default -> true;
                };
        if (ends || escape.length() > LONGEST_SEQUENCE) {
            obey(escape.toString());
            escape.setLength(0);
        }
    }

    private void obey(String sequence) {
        if (sequence.charAt(1) != '[') {
            return;
        }
        switch (sequence.charAt(sequence.length() - 1)) {
            case 'K' -> text.delete(cursor, lineEnd());
            case 'A' -> up(sequence.substring(2, sequence.length() - 1));
            default -> {}
        }
    }

    private void up(String count) {
        int column = cursor - lineStart();
        int lines = count.matches("[1-9]\\d?") ? Integer.parseInt(count) : 1;
        for (int i = 0; i < lines && lineStart() > 0; i++) {
            cursor = lineStart() - 1;
        }
        cursor = lineStart();
        cursor = Math.min(cursor + column, lineEnd());
    }
}
