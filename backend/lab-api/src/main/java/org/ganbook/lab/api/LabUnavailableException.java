package org.ganbook.lab.api;

/** No worker can run cells now; the message says why and what to do. */
public final class LabUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LabUnavailableException(String message) {
        super(message);
    }
}
