package org.ganbook.workspace;

/** An edit that can't be made; the notebook is as it was. */
public class InvalidEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidEditException(String message) {
        super(message);
    }
}
