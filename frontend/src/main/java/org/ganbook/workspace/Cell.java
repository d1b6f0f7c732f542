package org.ganbook.workspace;

import java.util.Map;

/**
 * A cell of a notebook; what it has answered is kept elsewhere, under its id.
 *
 * @param id unique in its notebook, and never used again there
 * @param text with lines that end in {@code \n}
 * @param version how many changes the text has seen; whoever edits says which version is meant
 * @param collapsed whether pages show its first line only
 * @param attachments pictures that the text refers to as {@code attachment:name}, as {@code data:} addresses
 * @param metadata what other programs have noted about it, a JSON object or empty: kept for them and of no meaning here
 */
public record Cell(
        String id,
        Kind kind,
        String text,
        int version,
        boolean collapsed,
        Map<String, String> attachments,
        String metadata) {

    public static final int LONGEST_TEXT = 1_000_000;

    /** What a cell is; the names are part of what is stored. */
    public enum Kind {
        CODE,
        /** Markdown with formulas. */
        TEXT,
        /** Neither run nor typeset: it belongs to another program that has written the notebook. */
        RAW
    }

    public Cell {
        attachments = Map.copyOf(attachments);
    }

    public static Cell of(String id, Kind kind, String text) {
        return new Cell(id, kind, withUnixLines(text), 0, false, Map.of(), "");
    }

    static String withUnixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** @throws InvalidEditException when the change does not fit the text */
    Cell changed(TextChange change) {
        String now = change.applyTo(text);
        if (now.length() > LONGEST_TEXT) {
            throw new InvalidEditException("A cell's text ends at " + LONGEST_TEXT + " characters");
        }
        return new Cell(id, kind, now, version + 1, collapsed, attachments, metadata);
    }

    Cell converted(Kind newKind) {
        return new Cell(id, newKind, text, version, collapsed, attachments, metadata);
    }

    Cell collapsed(boolean now) {
        return new Cell(id, kind, text, version, now, attachments, metadata);
    }
}
