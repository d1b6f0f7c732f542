package org.ganbook.workspace;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of a text, as a walk through it from its beginning to its end: what stays, and what is replaced by what. The
 * page's editors (CodeMirror) make such changes, and move them past each other when two have changed the same text.
 */
public record TextChange(List<Part> parts) {

    /** A stretch of the text, counted in UTF-16 code units. */
    public sealed interface Part {

        int length();

        /** It stays as it is. */
        record Kept(int length) implements Part {}

        /** It goes, and {@code inserted} takes its place. */
        record Replaced(int length, String inserted) implements Part {}
    }

    public TextChange {
        parts = List.copyOf(parts);
    }

    /** The change that makes one text of another and leaves alone what both begin and end with. */
    public static TextChange between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        List<Part> parts = new ArrayList<>();
        if (start > 0) {
            parts.add(new Part.Kept(start));
        }
        if (before.length() > start + end || after.length() > start + end) {
            parts.add(new Part.Replaced(before.length() - start - end, after.substring(start, after.length() - end)));
        }
        if (end > 0) {
            parts.add(new Part.Kept(end));
        }
        return new TextChange(parts);
    }

    /** @throws InvalidEditException when it was made for a text of another length */
    String applyTo(String text) {
        var result = new StringBuilder();
        int at = 0;
        for (Part part : parts) {
            int end = at + part.length();
            if (part.length() < 0 || end > text.length()) {
                throw misfit(text);
            }
            switch (part) {
                case Part.Kept _ -> result.append(text, at, end);
                case Part.Replaced replaced -> result.append(replaced.inserted());
            }
            at = end;
        }
        if (at != text.length()) {
            throw misfit(text);
        }
        return result.toString();
    }

    private InvalidEditException misfit(String text) {
        int length = parts.stream().mapToInt(Part::length).sum();
        return new InvalidEditException(
                "A change of a text of %d characters does not fit one of %d".formatted(length, text.length()));
    }
}
