package org.ganbook.worker.notebook;

/** A file is no notebook that can be run; the message says why. */
final class UnreadableNotebookException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableNotebookException(String message) {
        super(message);
    }
}
