package org.ganbook.app.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.ganbook.files.DiskUse;
import org.ganbook.files.FileNames;
import org.ganbook.files.FilePath;
import org.ganbook.files.FilesException;
import org.ganbook.files.FilesException.Reason;
import org.ganbook.lab.api.LearnerFolder;

/**
 * What one learner has on the disk. There is one object for each learner: whoever changes something there holds its
 * lock, so that two windows don't give two things one name. Cells write whenever they want.
 */
final class LearnerDisk {

    private final LearnerFolder folder;
    private final RealFolder own;
    private final long limit;

    LearnerDisk(LearnerFolder folder, long limit) {
        this.folder = folder;
        this.own = new RealFolder(folder.files(), FilePath.ROOT, false);
        this.limit = limit;
    }

    LearnerFolder folder() {
        return folder;
    }

    RealFolder own() {
        return own;
    }

    /** The folder is there from the first visit on. */
    void open() {
        var unused = DiskWork.attempt("", () -> Files.createDirectories(folder.files()));
    }

    DiskUse use() {
        return new DiskUse(folder.size(), limit);
    }

    /** @throws FilesException when so much doesn't fit any more */
    void require(long bytes, String subject) {
        if (bytes > use().free()) {
            throw new FilesException(Reason.FULL, subject);
        }
    }

    /** Where something may lie: nothing of that name is there, and the folder around it is. */
    Path freePlace(FilePath path) {
        Path place = own.place(path);
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new FilesException(Reason.EXISTS, path.name());
        }
        if (!Files.isDirectory(own.place(path.parent()), LinkOption.NOFOLLOW_LINKS)) {
            throw new FilesException(Reason.MISSING, path.parent().name());
        }
        return place;
    }

    /** @throws FilesException when something on the way to a folder is a file */
    void requireFolders(FilePath path) {
        for (FilePath each = path; !each.isRoot(); each = each.parent()) {
            if (own.has(each) && !Files.isDirectory(own.place(each), LinkOption.NOFOLLOW_LINKS)) {
                throw new FilesException(Reason.NOT_A_PLACE, each.name());
            }
        }
    }

    /** The path itself, or with a number if something lies there. */
    FilePath unused(FilePath path) {
        FilePath free = path;
        for (int number = 2; own.has(free); number++) {
            free = path.parent().child(FileNames.numbered(path.name(), number));
        }
        return free;
    }

    /** Moves something in from beside the folder, in one stroke: nobody ever sees half of it. */
    void moveIn(Path from, FilePath to) throws IOException {
        Path around = own.place(to.parent());
        Files.createDirectories(around);
        Files.move(from, own.place(to), StandardCopyOption.ATOMIC_MOVE);
        sync(around);
    }

    /** A new name is on the disk only when its folder is. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows has no such thing; there the move itself is written through.
        }
    }
}
