package org.ganbook.files;

import java.util.Locale;

/** Something that a learner asked of the files can't be done. The page says why, and what to do instead. */
public final class FilesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. The page has words for each, under the key {@link #key}. */
    public enum Reason {
        /** The path leads out of the folder, or nowhere. */
        NOT_A_PLACE,
        /** Folders in folders, too many of them or with too long names. */
        TOO_DEEP,
        NAME_TOO_LONG,
        /** A name holds letters that names can't have. */
        BAD_LETTERS,
        /** Nothing but blanks, or blanks at its ends, or a point at its end. */
        NAME_ENDS,
        /** The name stands for something else. */
        NAME_RESERVED,
        /** It isn't there, or not any more. */
        MISSING,
        /** There is something of this name already. */
        EXISTS,
        READ_ONLY,
        /** A folder can't be moved into itself. */
        INTO_ITSELF,
        /** The learner's room is used up. */
        FULL,
        /** The server's disk is used up, or broken. */
        DISK;

        /** The key of its words: {@code files.problem.name-too-long}. */
        public String key() {
            return "files.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String subject;

    /** @param subject the name that it is about */
    public FilesException(Reason reason, String subject) {
        super(reason + ": " + subject);
        this.reason = reason;
        this.subject = subject;
    }

    /** @param subject the name that it is about */
    public FilesException(Reason reason, String subject, Throwable cause) {
        super(reason + ": " + subject, cause);
        this.reason = reason;
        this.subject = subject;
    }

    public Reason reason() {
        return reason;
    }

    /** The name that it is about. */
    public String subject() {
        return subject;
    }
}
