package org.ganbook.app.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.ganbook.files.Deleted;
import org.ganbook.files.FilePath;
import org.ganbook.files.FilesException;
import org.ganbook.files.FilesException.Reason;
import org.ganbook.lab.api.LearnerFolder;

/**
 * What learners have deleted, beside their folders. It doesn't count as theirs, and so has to give way: together with
 * the files it never takes more than the files alone may.
 */
final class Trash {

    /** As the page says. */
    static final Duration KEPT = Duration.ofDays(7);

    /** The time, so that the names are in order, and something that makes two of a moment differ. */
    private static final Pattern ID = Pattern.compile("[0-9]{13}-[0-9a-f]{8}");

    private static final String WHAT = "what";
    private static final String PATH = "path";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InstantSource clock;

    Trash(InstantSource clock) {
        this.clock = clock;
    }

    Deleted put(LearnerDisk disk, FilePath path) throws IOException {
        Instant now = clock.instant();
        String id = "%013d-%08x".formatted(now.toEpochMilli(), RANDOM.nextInt());
        Path item = Files.createDirectories(disk.folder().trash().resolve(id));
        // First the note, so that whatever lies here can be brought back.
        Files.writeString(item.resolve(PATH), path.toString());
        try {
            Files.move(disk.own().place(path), item.resolve(WHAT), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            RealFolder.erase(item);
            throw e;
        }
        shrink(disk, disk.use().free());
        return new Deleted(id, path, now);
    }

    /** The latest first. */
    List<Deleted> list(LearnerDisk disk) throws IOException {
        List<Deleted> items = new ArrayList<>();
        if (!Files.isDirectory(disk.folder().trash())) {
            return items;
        }
        try (DirectoryStream<Path> places =
                Files.newDirectoryStream(disk.folder().trash())) {
            for (Path place : places) {
                String id = place.getFileName().toString();
                if (ID.matcher(id).matches() && Files.exists(place.resolve(WHAT), LinkOption.NOFOLLOW_LINKS)) {
                    FilePath path = FilePath.parse(Files.readString(place.resolve(PATH)));
                    items.add(new Deleted(id, path, timeOf(id)));
                }
            }
        }
        items.sort(Comparator.comparing(Deleted::id).reversed());
        return items;
    }

    private static Instant timeOf(String id) {
        return Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-'))));
    }

    FilePath restore(LearnerDisk disk, Deleted deleted) throws IOException {
        String id = deleted.id();
        if (!ID.matcher(id).matches()) {
            throw new FilesException(Reason.MISSING, deleted.path().name());
        }
        Path item = disk.folder().trash().resolve(id);
        FilePath path = FilePath.parse(Files.readString(item.resolve(PATH)));
        disk.require(LearnerFolder.sizeOf(item.resolve(WHAT)), path.name());
        FilePath place = disk.unused(path);
        disk.moveIn(item.resolve(WHAT), place);
        RealFolder.erase(item);
        return place;
    }

    void empty(LearnerDisk disk) throws IOException {
        RealFolder.erase(disk.folder().trash());
    }

    /** Keeps what is young and fits into so many bytes, the latest first. */
    void shrink(LearnerDisk disk, long room) throws IOException {
        Instant oldest = clock.instant().minus(KEPT);
        long left = room;
        for (Deleted item : list(disk)) {
            Path place = disk.folder().trash().resolve(item.id());
            left -= LearnerFolder.sizeOf(place);
            if (left < 0 || item.at().isBefore(oldest)) {
                RealFolder.erase(place);
            }
        }
    }
}
