package org.ganbook.app.files;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ganbook.files.LearnerFiles;

/** Puts the files together when the application starts. */
@Singleton
public class FilesBeans {

    @Produces
    @Singleton
    Disks disks(
            @ConfigProperty(name = "ganbook.data") Path data,
            @ConfigProperty(name = "ganbook.files.limit") MemorySize limit) {
        return new Disks(data.resolve("files"), limit.asLongValue());
    }

    @Produces
    @Singleton
    Trash trash() {
        return new Trash(InstantSource.system());
    }

    @Produces
    @Singleton
    LearnerFiles files(Disks disks, Trash trash, @ConfigProperty(name = "ganbook.datasets") Path datasets) {
        return new DiskFiles(disks, datasets.toAbsolutePath(), trash);
    }

    @Produces
    @Singleton
    Uploads uploads(Disks disks, Trash trash) {
        return new Uploads(disks, trash, InstantSource.system());
    }
}
