package org.ganbook.worker.python;

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

    /** Lets {@code <mountPoint>/My Drive} name the learner's folder once more. */
    @HostAccess.Export
    public void mount(String mountPoint) {
        files.mount(mountPoint);
    }
}
