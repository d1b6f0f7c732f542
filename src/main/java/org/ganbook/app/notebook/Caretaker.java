package org.ganbook.app.notebook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts sessions away that nobody has used for long, and all of them when the application ends. */
@Singleton
public class Caretaker {

    private static final Logger LOG = System.getLogger(Caretaker.class.getName());
    private static final Duration MOST_BETWEEN_ROUNDS = Duration.ofMinutes(1);

    private final LiveNotebooks notebooks;
    private final Duration unwatched;
    private final Duration watched;
    private final Duration limit;
    private final Duration restartLimit;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("caretaker").factory());

    Caretaker(
            LiveNotebooks notebooks,
            @ConfigProperty(name = "ganbook.session.sleep-after") Duration unwatched,
            @ConfigProperty(name = "ganbook.session.sleep-after-with-page") Duration watched,
            @ConfigProperty(name = "ganbook.session.sleep-limit") Duration limit,
            @ConfigProperty(name = "ganbook.session.restart-limit") Duration restartLimit) {
        this.notebooks = notebooks;
        this.unwatched = unwatched;
        this.watched = watched;
        this.limit = limit;
        this.restartLimit = restartLimit;
    }

    void start(@Observes StartupEvent event) {
        Duration shorter = unwatched.compareTo(watched) < 0 ? unwatched : watched;
        long between = Math.clamp(shorter.dividedBy(4).toMillis(), 100, MOST_BETWEEN_ROUNDS.toMillis());
        var unused = rounds.scheduleWithFixedDelay(this::round, between, between, TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            notebooks.putIdleAway(unwatched, watched, limit);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Idle sessions could not be put away", e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        // No interrupt: a session that is being put away just now has to come to its end.
        rounds.shutdown();
        notebooks.retire(restartLimit, limit);
    }
}
