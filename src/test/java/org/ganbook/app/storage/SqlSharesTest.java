package org.ganbook.app.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.InstantSource;
import java.util.Optional;
import org.ganbook.notebook.NotebookId;
import org.ganbook.workspace.Shares.Shared;
import org.junit.jupiter.api.Test;

class SqlSharesTest {

    private static final NotebookId NOTEBOOK = new NotebookId("ada", "n_first");
    private static final Shared WHOLE = new Shared(NOTEBOOK, "");
    private static final Shared CELL = new Shared(NOTEBOOK, "cell");

    private final SqlShares shares = new SqlShares(TestDatabase.fresh(), InstantSource.system());

    @Test
    void isFoundByItsTokenUntilItEnds() {
        assertEquals(Optional.empty(), shares.token(WHOLE));
        String whole = shares.share(WHOLE);
        String cell = shares.share(CELL);
        assertNotEquals(whole, cell);
        assertEquals(whole, shares.share(WHOLE));
        assertEquals(Optional.of(whole), shares.token(WHOLE));
        assertEquals(Optional.of(WHOLE), shares.find(whole));
        assertEquals(Optional.of(CELL), shares.find(cell));
        assertEquals(Optional.empty(), shares.find(whole.substring(1)));
        shares.end(WHOLE);
        assertEquals(Optional.empty(), shares.find(whole));
        assertEquals(Optional.of(CELL), shares.find(cell));
        assertNotEquals(whole, shares.share(WHOLE), "who had the old token has nothing now");
    }
}
