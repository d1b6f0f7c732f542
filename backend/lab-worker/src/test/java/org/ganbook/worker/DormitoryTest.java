package org.ganbook.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where sessions lie that were put away, and how long. */
class DormitoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    private Dormitory dormitory() {
        return new Dormitory(folder, Duration.ofDays(90), InstantSource.fixed(NOW));
    }

    private void store(String name, Duration age) throws IOException {
        Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "x"), FileTime.from(NOW.minus(age)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void deletesWhatNobodyComesBackTo() throws IOException {
        store("ada.session", Duration.ofDays(91));
        store("bob.session", Duration.ofDays(89));
        dormitory().tidy();
        assertEquals(List.of("bob.session"), names());
    }

    @Test
    void deletesWhatWasLeftHalfWritten() throws IOException {
        store("ada.session", Duration.ofDays(1));
        store("ada.session.new", Duration.ZERO);
        dormitory().clear();
        assertEquals(List.of("ada.session"), names());
    }

    @Test
    void forgetsOneSession() throws IOException {
        store("ada.session", Duration.ZERO);
        store("bob.session", Duration.ZERO);
        assertTrue(dormitory().forget("ada"));
        assertFalse(dormitory().forget("ada"));
        assertEquals(List.of("bob.session"), names());
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() throws IOException {
        Files.delete(folder);
        dormitory().clear();
        dormitory().tidy();
        assertFalse(dormitory().forget("ada"));
        Files.createDirectory(folder);
    }
}
