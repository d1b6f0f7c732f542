package org.ganbook.app.files;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Removes, every hour, what was deleted long ago and uploads that nobody goes on with. */
@ApplicationScoped
public class Sweeping {

    private static final Logger LOG = Logger.getLogger(Sweeping.class);

    private final Uploads uploads;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("files-sweeping").factory());

    public Sweeping(Uploads uploads) {
        this.uploads = uploads;
    }

    void begin(@Observes StartupEvent event) {
        var unused = clock.scheduleWithFixedDelay(this::sweep, 1, 60, TimeUnit.MINUTES);
    }

    private void sweep() {
        try {
            uploads.sweep();
        } catch (IOException | RuntimeException e) {
            // The next hour is another chance; ending here would end the sweeping for good.
            LOG.warn("Old uploads and deleted files could not be removed", e);
        }
    }

    void end(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }
}
