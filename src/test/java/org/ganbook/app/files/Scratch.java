package org.ganbook.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.ganbook.files.FilePath;
import org.ganbook.lab.api.LearnerFolder;
import org.ganbook.learner.Learner;

/** Files in a temporary folder, with a clock that can be moved; a new one of the same root is a restarted server. */
final class Scratch {

    static final Learner ADA = new Learner("ada");
    static final Learner BEN = new Learner("ben");
    static final long LIMIT = 1 << 20;

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    final Path root;
    final Path datasets;
    final Uploads uploads;
    final DiskFiles files;

    Scratch(Path root) {
        this.root = root;
        this.datasets = root.resolve("course");
        InstantSource clock = now::get;
        Disks disks = new Disks(root.resolve("files"), LIMIT);
        Trash trash = new Trash(clock);
        uploads = new Uploads(disks, trash, clock);
        files = new DiskFiles(disks, datasets, trash);
    }

    /** Where Ada's things really lie. */
    Path real(String path) {
        return folder().files().resolve(path);
    }

    LearnerFolder folder() {
        return LearnerFolder.of(root.resolve("files"), ADA.id());
    }

    /** Writes as a cell does, without asking anybody. */
    void write(String path, int bytes) throws IOException {
        Files.createDirectories(real(path).getParent());
        Files.write(real(path), new byte[bytes]);
    }

    static FilePath path(String path) {
        return FilePath.parse(path);
    }
}
