package org.ganbook.app.files;

import java.io.IOException;

/** Somebody sends a part of a file that doesn't begin where the last one ended, or another connection has taken over. */
final class WrongOffsetException extends IOException {

    private static final long serialVersionUID = 1L;

    WrongOffsetException(String message) {
        super(message);
    }
}
