package org.ganbook.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.ganbook.files.FilePath;
import org.ganbook.files.FilesException;
import org.ganbook.files.FilesException.Reason;
import org.ganbook.lab.api.LearnerFolder;
import org.ganbook.learner.Learner;

/**
 * Files on their way in. Each comes in parts, which are written as they come, so that nothing of it is held in memory
 * and nothing that has come is lost: not with the connection, not with the page, not with this process.
 */
final class Uploads {

    /** So long may an upload rest. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** So long can somebody ask for the end of an upload that was told to nobody. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final int ID_BYTES = 16;
    private static final int BUFFER = 1 << 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Disks disks;
    private final Trash trash;
    private final InstantSource clock;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    Uploads(Disks disks, Trash trash, InstantSource clock) {
        this.disks = disks;
        this.trash = trash;
        this.clock = clock;
    }

    /**
     * Begins an upload.
     *
     * @param path made with {@link FilePath#fresh}
     * @throws FilesException when there is no room for it, or something lies there already and the learner is to be asked
     */
    Arriving create(Learner learner, FilePath path, long length, Collision collision, String stamp) {
        LearnerDisk disk = disks.of(learner);
        disk.open();
        synchronized (disk) {
            disk.requireFolders(path.parent());
            if (collision == Collision.ASK && disk.own().has(path)) {
                throw new FilesException(Reason.EXISTS, path.name());
            }
            return DiskWork.attempt(path.name(), () -> {
                // What others of this learner's uploads have yet to bring is as good as taken.
                long expected = missing(disk);
                disk.require(length + LearnerFolder.ENTRY + expected, path.name());
                trash.shrink(disk, Math.max(0, disk.use().free() - length - expected));
                Path uploads = Files.createDirectories(disk.folder().uploads());
                Arriving arriving = new Arriving(newId(), path, length, collision, stamp, false);
                Files.createFile(part(disk, arriving.id()));
                arriving.write(uploads);
                return length == 0 ? finish(disk, arriving) : arriving;
            });
        }
    }

    private long missing(LearnerDisk disk) throws IOException {
        long bytes = 0;
        for (Arriving other : notes(disk)) {
            bytes += other.done() ? 0 : Math.max(0, other.length() - received(disk, other));
        }
        return bytes;
    }

    private static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Path part(LearnerDisk disk, String id) {
        return disk.folder().uploads().resolve(id + LearnerFolder.PART);
    }

    /** @throws FilesException when there is no such upload, or none any more */
    Arriving find(Learner learner, String id) {
        if (!ID.matcher(id).matches()) {
            throw new FilesException(Reason.MISSING, id);
        }
        Path note = Arriving.note(disks.of(learner).folder().uploads(), id);
        return DiskWork.attempt(id, () -> Arriving.read(note));
    }

    long received(Learner learner, Arriving arriving) {
        return received(disks.of(learner), arriving);
    }

    private static long received(LearnerDisk disk, Arriving arriving) {
        return arriving.done()
                ? arriving.length()
                : DiskWork.attempt(arriving.path().name(), () -> Files.size(part(disk, arriving.id())));
    }

    /** The uploads that aren't complete. */
    List<Arriving> unfinished(Learner learner) {
        return DiskWork.attempt("", () -> notes(disks.of(learner)).stream()
                .filter(each -> !each.done())
                .toList());
    }

    private static List<Arriving> notes(LearnerDisk disk) throws IOException {
        List<Arriving> notes = new ArrayList<>();
        if (!Files.isDirectory(disk.folder().uploads())) {
            return notes;
        }
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(disk.folder().uploads(), Arriving::isNote)) {
            for (Path file : files) {
                try {
                    Arriving each = Arriving.read(file);
                    if (each.done() || Files.exists(part(disk, each.id()))) {
                        notes.add(each);
                    }
                } catch (NoSuchFileException e) {
                    // It has come, or was given up, just now.
                }
            }
        }
        return notes;
    }

    /** Whose turn it is to write to an upload: the latest connection's, since one that broke may never be told so. */
    private static final class Turn {
        private long latest;

        synchronized long begin() {
            return ++latest;
        }

        synchronized void write(long mine, FileChannel channel, ByteBuffer bytes, long at) throws IOException {
            check(mine);
            // Here it is the disk that fails; elsewhere the connection does.
            var unused = DiskWork.attempt("", () -> {
                for (long place = at; bytes.hasRemaining(); ) {
                    place += channel.write(bytes, place);
                }
                return at;
            });
        }

        synchronized void check(long mine) throws WrongOffsetException {
            if (mine != latest) {
                throw new WrongOffsetException("another connection goes on with this upload");
            }
        }
    }

    /**
     * Takes a part.
     *
     * @param offset where it begins, which has to be where the last one ended
     * @param size how many bytes it is said to have
     * @return how much has come, now
     * @throws FilesException when it does not fit; what has come stays
     * @throws WrongOffsetException when it begins elsewhere
     */
    long receive(Learner learner, String id, long offset, long size, InputStream body) throws IOException {
        Arriving arriving = find(learner, id);
        LearnerDisk disk = disks.of(learner);
        Turn turn = turns.computeIfAbsent(id, key -> new Turn());
        long mine = turn.begin();
        long end;
        try (FileChannel channel = FileChannel.open(part(disk, id), StandardOpenOption.WRITE)) {
            if (channel.size() != offset) {
                throw new WrongOffsetException("the next byte is number " + channel.size());
            }
            disk.require(
                    Math.clamp(size, 0, arriving.length() - offset),
                    arriving.path().name());
            end = copy(body, channel, offset, arriving.length(), turn, mine);
            if (end == arriving.length()) {
                channel.force(true);
            }
        }
        if (end == arriving.length()) {
            synchronized (disk) {
                turn.check(mine);
                var unused = DiskWork.attempt(arriving.path().name(), () -> finish(disk, arriving));
            }
        }
        return end;
    }

    /**
     * Puts a file to its place that has come as a whole, but whose server ended, or found no place for it, just then.
     *
     * @return how much has come
     */
    long settle(Learner learner, String id) {
        LearnerDisk disk = disks.of(learner);
        synchronized (disk) {
            Arriving arriving = find(learner, id);
            long received = received(disk, arriving);
            if (!arriving.done() && received == arriving.length()) {
                var unused = DiskWork.attempt(arriving.path().name(), () -> finish(disk, arriving));
            }
            return received;
        }
    }

    private static long copy(InputStream body, FileChannel channel, long offset, long length, Turn turn, long mine)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long at = offset;
        while (at < length) {
            int read = body.read(buffer, 0, (int) Math.min(buffer.length, length - at));
            if (read < 0) {
                break;
            }
            turn.write(mine, channel, ByteBuffer.wrap(buffer, 0, read), at);
            at += read;
        }
        return at;
    }

    private Arriving finish(LearnerDisk disk, Arriving arriving) throws IOException {
        FilePath path = arriving.path();
        boolean replace = arriving.collision() == Collision.REPLACE
                && !Files.isDirectory(disk.own().place(path));
        disk.moveIn(part(disk, arriving.id()), replace ? path : disk.unused(path));
        Arriving done = arriving.asDone();
        done.write(disk.folder().uploads());
        turns.remove(arriving.id());
        return done;
    }

    /** Gives an upload up. */
    void discard(Learner learner, String id) {
        Arriving arriving = find(learner, id);
        LearnerDisk disk = disks.of(learner);
        synchronized (disk) {
            var unused = DiskWork.attempt(arriving.path().name(), () -> remove(disk, id));
        }
    }

    private boolean remove(LearnerDisk disk, String id) throws IOException {
        Turn turn = turns.remove(id);
        if (turn != null) {
            turn.begin();
        }
        Files.deleteIfExists(part(disk, id));
        return Files.deleteIfExists(Arriving.note(disk.folder().uploads(), id));
    }

    /** Forgets what nobody has gone on with for long. */
    void sweep() throws IOException {
        Instant now = clock.instant();
        for (LearnerDisk disk : disks.withThingsAside()) {
            synchronized (disk) {
                for (Arriving each : notes(disk)) {
                    Path changed =
                            each.done() ? Arriving.note(disk.folder().uploads(), each.id()) : part(disk, each.id());
                    Instant last = Files.getLastModifiedTime(changed).toInstant();
                    if (last.isBefore(now.minus(each.done() ? REMEMBERED : PATIENCE))) {
                        remove(disk, each.id());
                    }
                }
                trash.shrink(disk, disk.use().free());
            }
        }
    }
}
