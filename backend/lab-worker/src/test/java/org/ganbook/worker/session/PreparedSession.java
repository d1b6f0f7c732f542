package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ganbook.lab.api.CellEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One session for all tests of a class, in which a first cell has run. */
final class PreparedSession implements BeforeAllCallback, AfterAllCallback {

    private final String firstCell;
    private @Nullable Path folder;
    private @Nullable LoneSession lone;

    PreparedSession(String firstCell) {
        this.firstCell = firstCell;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("ganbook-session");
        lone = LoneSession.open(folder);
        Recorded run = run(firstCell);
        assertEquals(CellEvent.Outcome.OK, run.outcome(), run.summary());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        lone().close();
        List<Path> left;
        try (Stream<Path> files = Files.walk(folder())) {
            left = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : left) {
            Files.delete(path);
        }
    }

    private LoneSession lone() {
        return Objects.requireNonNull(lone, "the tests have not begun");
    }

    /** What the tests may write to; the session's own folder is in it. */
    Path folder() {
        return Objects.requireNonNull(folder, "the tests have not begun");
    }

    Session session() {
        return lone().session();
    }

    Recorded run(String code) throws InterruptedException {
        return lone().run(code);
    }
}
