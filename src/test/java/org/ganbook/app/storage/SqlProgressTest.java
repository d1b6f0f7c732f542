package org.ganbook.app.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Progress.Listening;
import org.junit.jupiter.api.Test;

class SqlProgressTest {

    private static final Learner ADA = new Learner("ada");
    private static final Learner BOB = new Learner("bob");

    private final SqlProgress progress = new SqlProgress(TestDatabase.fresh(), InstantSource.system());

    @Test
    void whatIsSolvedIsKnownByChapter() {
        progress.solved(ADA, "first", "sum");
        progress.solved(ADA, "first", "product");
        progress.solved(ADA, "first", "sum");
        progress.solved(ADA, "second", "sum");
        progress.solved(BOB, "first", "sum");
        assertEquals(Map.of("first", Set.of("sum", "product"), "second", Set.of("sum")), progress.solved(ADA));
        assertEquals(Set.of("sum", "product"), progress.solved(ADA, "first"));
        assertEquals(Map.of("first", Set.of("sum")), progress.solved(BOB));
        assertEquals(Map.of(), progress.solved(new Learner("eve")));
    }

    @Test
    void whoListensHearsOfTheOwnExercisesUntilTheyLeave() throws Exception {
        Semaphore heard = new Semaphore(0);
        Listening first = progress.listen(ADA, heard::release);
        Listening second = progress.listen(ADA, heard::release);
        progress.solved(ADA, "first", "sum");
        assertTrue(heard.tryAcquire(2, 10, TimeUnit.SECONDS));
        first.close();
        progress.solved(ADA, "first", "product");
        assertTrue(heard.tryAcquire(1, 10, TimeUnit.SECONDS));
        second.close();
        progress.solved(ADA, "second", "sum");
        progress.solved(BOB, "first", "sum");
        assertFalse(heard.tryAcquire(200, TimeUnit.MILLISECONDS));
    }
}
