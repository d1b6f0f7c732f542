package org.ganbook.worker.python;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.graalvm.polyglot.HostAccess;

/** What Python may ask of the learner's files beyond opening them. It sees this as {@code _lab.files}. */
public final class LearnerFiles {

    private final LearnerFileSystem files;

    LearnerFiles(LearnerFileSystem files) {
        this.files = files;
    }

    /** Whether the learner has a file of this name: data sets don't count. */
    @HostAccess.Export
    public boolean owns(String path) {
        return files.owns(path);
    }

    /** The mount points, one per line. */
    @HostAccess.Export
    public String mounts() {
        return files.mounts().stream().map(Path::toString).sorted().collect(Collectors.joining("\n"));
    }

    /** Lets {@code <mountPoint>/My Drive} name the learner's folder once more. */
    @HostAccess.Export
    public void mount(String mountPoint) {
        files.mount(mountPoint);
    }
}
