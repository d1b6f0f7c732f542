package org.ganbook.worker.python;

import org.graalvm.polyglot.HostAccess;

/** Lets {@code google.colab.drive.mount} name the learner's folder once more. Python sees it as {@code _lab.files}. */
public final class DriveMount {

    private final LearnerFileSystem files;

    DriveMount(LearnerFileSystem files) {
        this.files = files;
    }

    @HostAccess.Export
    public void mount(String mountPoint) {
        files.mount(mountPoint);
    }
}
