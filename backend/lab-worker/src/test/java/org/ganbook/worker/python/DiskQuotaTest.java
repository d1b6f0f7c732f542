package org.ganbook.worker.python;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What the page of files does to a folder counts in the cells, too. */
class DiskQuotaTest {

    private static final long LIMIT = 1000;

    private final AtomicLong folder = new AtomicLong(400);
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger looks = new AtomicInteger();
    private final DiskQuota quota = new DiskQuota(
            LIMIT,
            () -> {
                looks.incrementAndGet();
                return folder.get();
            },
            clock::get);

    @Test
    void countsWhatTheCellWrites() {
        assertDoesNotThrow(() -> quota.reserve(600));
        folder.set(1000);
        IOException full = assertThrows(IOException.class, () -> quota.reserve(1));
        assertTrue(String.valueOf(full.getMessage()).contains("quota"));
    }

    @Test
    void countsWhatIsUploadedMeanwhile() {
        folder.set(990);
        clock.addAndGet(Duration.ofSeconds(3).toNanos());
        assertThrows(IOException.class, () -> quota.reserve(100));
    }

    @Test
    void seesAtOnceWhatWasDeletedOnThePage() {
        assertDoesNotThrow(() -> quota.reserve(600));
        folder.set(100);
        assertDoesNotThrow(() -> quota.reserve(600));
    }

    @Test
    void looksSeldom() throws IOException {
        for (int i = 0; i < 100; i++) {
            quota.reserve(1);
        }
        assertEquals(1, looks.get(), "the first look alone was due");
    }

    @Test
    void looksStillMoreSeldomWhereLookingTakesLong() throws IOException {
        AtomicInteger slowLooks = new AtomicInteger();
        DiskQuota slow = new DiskQuota(
                LIMIT,
                () -> {
                    slowLooks.incrementAndGet();
                    clock.addAndGet(Duration.ofSeconds(1).toNanos());
                    return 0;
                },
                clock::get);
        clock.addAndGet(Duration.ofSeconds(10).toNanos());
        slow.reserve(1);
        assertEquals(1, slowLooks.get());
        clock.addAndGet(Duration.ofSeconds(11).toNanos());
        slow.reserve(1);
        assertEquals(2, slowLooks.get());
    }
}
