package org.ganbook.app.storage;

import java.sql.SQLException;

/** The database refused: it is full, locked or gone. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageException(SQLException cause) {
        super("The database failed: " + cause.getMessage(), cause);
    }
}
