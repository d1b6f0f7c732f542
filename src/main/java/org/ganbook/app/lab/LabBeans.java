package org.ganbook.app.lab;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.SupervisedLab;
import org.ganbook.lab.api.WorkerInstallation;
import org.jboss.logging.Logger;

/** Starts the lab's worker with the application, and stops it with it. */
@Singleton
public class LabBeans {

    private static final Logger WORKER_LOG = Logger.getLogger("org.ganbook.worker");

    @Produces
    @Singleton
    @Startup
    Lab lab(
            @ConfigProperty(name = "ganbook.worker.home") Path home,
            @ConfigProperty(name = "ganbook.worker.jvm-options") Optional<List<String>> jvmOptions,
            @ConfigProperty(name = "ganbook.data") Path data,
            @ConfigProperty(name = "ganbook.datasets") Path datasets,
            @ConfigProperty(name = "ganbook.files.limit") MemorySize diskLimit,
            @ConfigProperty(name = "ganbook.session.keep") Duration keep) {
        WorkerInstallation installation = new WorkerInstallation(
                home,
                data.resolve("files"),
                data.resolve("sleeping"),
                datasets,
                jvmOptions.orElse(List.of()),
                diskLimit.asLongValue(),
                keep);
        return new SupervisedLab(installation, WORKER_LOG::info);
    }

    void close(@Disposes Lab lab) {
        lab.close();
    }
}
