package org.ganbook.worker.python;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * The file of a session that was put away: a first block that says where the rest is, the elements of tensors and
 * arrays, and an index that only Python reads. Its checksum covers every byte after the first block's own.
 */
public final class SleepFile {

    /** What the layout of the file and of the index is called; another one is not read. */
    private static final long VERSION = 0x4742_534c_4545_5031L;

    /** Version, checksum, length of the head, length of the index. */
    private static final int FIXED = 8 + 8 + 4 + 8;

    private static final int CHECKED_FROM = 16;

    /** Where elements begin. */
    static final long FIRST = 4096;

    private static final int AT_ONCE = 64 << 20;
    private static final int READ_AT_ONCE = 1 << 20;
    private static final int ALIGNMENT = 64;

    private SleepFile() {}

    /**
     * What is known of a stored session.
     *
     * @param key what it takes to revive it
     * @param executionCount how many cells have run
     * @param end where the index begins
     */
    record Head(String key, int executionCount, long end) {}

    record Contents(Head head, byte[] index) {}

    /** Reads or writes some bytes at a place in the file and says how many. */
    interface Transfer {
        int at(ByteBuffer part, long place) throws IOException;
    }

    /** A file that was damaged, or written by another version. */
    public static final class UnreadableException extends IOException {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }

    static long aligned(long position) {
        return (position + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    static void seal(FileChannel channel, Head head, byte[] index) throws IOException {
        transfer(channel::write, ByteBuffer.wrap(index), head.end());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream words = new DataOutputStream(bytes);
        words.writeUTF(head.key());
        words.writeInt(head.executionCount());
        words.writeLong(head.end());
        byte[] encoded = bytes.toByteArray();
        ByteBuffer first = ByteBuffer.allocate((int) FIRST);
        if (FIXED + encoded.length > FIRST) {
            throw new IOException("the key of the session is too long");
        }
        first.putLong(VERSION)
                .putLong(0)
                .putInt(encoded.length)
                .putLong(index.length)
                .put(encoded);
        transfer(channel::write, first.rewind(), 0);
        ByteBuffer sum = ByteBuffer.allocate(8).putLong(checksum(channel)).flip();
        channel.write(sum, 8);
    }

    /** Moves all elements to or from the file, in parts that fit a buffer. */
    static void transfer(Transfer transfer, MemorySegment elements, long position) {
        long bytes = elements.byteSize();
        try {
            for (long done = 0; done < bytes; done += AT_ONCE) {
                var part = elements.asSlice(done, Math.min(AT_ONCE, bytes - done));
                transfer(transfer, part.asByteBuffer(), position + done);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void transfer(Transfer transfer, ByteBuffer all, long position) throws IOException {
        long place = position;
        while (all.hasRemaining()) {
            int moved = transfer.at(all, place);
            if (moved < 0) {
                throw new UnreadableException("its end is missing");
            }
            place += moved;
        }
    }

    static Contents open(FileChannel channel) throws IOException {
        ByteBuffer first = ByteBuffer.allocate((int) FIRST);
        if (channel.read(first, 0) < FIRST) {
            throw new UnreadableException("it is too short");
        }
        first.flip();
        if (first.getLong() != VERSION) {
            throw new UnreadableException("another version has written it");
        }
        if (first.getLong() != checksum(channel)) {
            throw new UnreadableException("its checksum is wrong");
        }
        byte[] encoded = new byte[first.getInt()];
        byte[] index = new byte[Math.toIntExact(first.getLong())];
        first.get(encoded);
        DataInputStream words = new DataInputStream(new ByteArrayInputStream(encoded));
        Head head = new Head(words.readUTF(), words.readInt(), words.readLong());
        transfer(channel::read, ByteBuffer.wrap(index), head.end());
        return new Contents(head, index);
    }

    private static long checksum(FileChannel channel) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer part = ByteBuffer.allocateDirect(READ_AT_ONCE);
        long place = CHECKED_FROM;
        while (channel.read(part, place) > 0) {
            place += part.flip().remaining();
            sum.update(part);
            part.clear();
        }
        return sum.getValue();
    }

    /** Gives a finished file its name, in such a way that a power cut leaves the old file or the new one. */
    static void publish(Path unfinished, Path file) throws IOException {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
