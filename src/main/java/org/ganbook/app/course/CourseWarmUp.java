package org.ganbook.app.course;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ganbook.course.Chapter;
import org.ganbook.course.CodeCell;
import org.ganbook.course.Course;
import org.ganbook.course.Expectation;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.LabState;
import org.ganbook.lab.api.LabUnavailableException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the course as a learner would, in sessions of its own, whenever a worker has started. The worker shares
 * compiled code among its sessions, so the first learner finds the cells as fast as the tenth one.
 */
@Singleton
class CourseWarmUp {

    private static final Logger LOG = Logger.getLogger(CourseWarmUp.class);

    /** What the compiler sees in one session alone it takes for what holds in all. */
    private static final int WALKS = 3;

    private static final String NAME = "warm-up-";
    /** A training that takes longer has shown the compiler what it needs. */
    private static final Duration LONGEST_CELL = Duration.ofSeconds(4);

    /** After so long learners need the machine more than the compiler does. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final Lab lab;
    private final Course course;
    private final Path files;
    private final boolean wanted;
    private @Nullable AutoCloseable listening;

    CourseWarmUp(
            Lab lab,
            Course course,
            @ConfigProperty(name = "ganbook.data") Path data,
            @ConfigProperty(name = "ganbook.warm-up") boolean wanted) {
        this.lab = lab;
        this.course = course;
        this.files = data.resolve("files");
        this.wanted = wanted;
    }

    void begin(@Observes StartupEvent started) {
        if (wanted) {
            deleteWhatAnEarlierRunLeft();
            listening = lab.listen(state -> {
                if (state instanceof LabState.Ready) {
                    Thread.ofVirtual().name("course-warm-up").start(this::walk);
                }
            });
        }
    }

    @PreDestroy
    void end() throws Exception {
        if (listening != null) {
            listening.close();
        }
    }

    private void walk() {
        long begun = System.nanoTime();
        try {
            for (int i = 0; i < WALKS; i++) {
                for (Chapter chapter : course.chapters()) {
                    if (System.nanoTime() - begun < LONGEST.toNanos()) {
                        walk(chapter);
                    }
                }
            }
            LOG.infov("The course is warm after {0} s", (System.nanoTime() - begun) / 1_000_000_000L);
        } catch (LabUnavailableException e) {
            // The worker has ended; the next one begins anew.
            LOG.debug("the warm-up ended", e);
        }
    }

    private void walk(Chapter chapter) {
        String session = NAME + UUID.randomUUID();
        lab.open(new Lab.SessionRequest(session, session));
        try {
            for (CodeCell cell : chapter.cells()) {
                if (!(cell.expectation() instanceof Expectation.Nothing)) {
                    run(session, cell);
                }
            }
        } finally {
            lab.close(session);
            delete(files.resolve(session));
        }
    }

    private void run(String session, CodeCell cell) {
        var finished = new CompletableFuture<Void>();
        CompletableFuture.delayedExecutor(LONGEST_CELL.toSeconds(), TimeUnit.SECONDS, Thread::startVirtualThread)
                .execute(() -> {
                    if (!finished.isDone()) {
                        var unused = lab.stop(session);
                    }
                });
        lab.run(session, cell.name(), cell.code(), event -> {
            if (event instanceof CellEvent.Finished) {
                finished.complete(null);
            }
        });
    }

    private void deleteWhatAnEarlierRunLeft() {
        if (!Files.isDirectory(files)) {
            return;
        }
        try (Stream<Path> folders = Files.list(files)) {
            folders.filter(folder -> folder.getFileName().toString().startsWith(NAME))
                    .forEach(CourseWarmUp::delete);
        } catch (IOException e) {
            LOG.warnv("{0} could not be read: {1}", files, e.getMessage());
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            LOG.warnv("{0} could not be deleted: {1}", folder, e.getMessage());
        }
    }
}
