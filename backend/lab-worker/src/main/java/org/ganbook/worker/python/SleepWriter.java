package org.ganbook.worker.python;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ganbook.worker.array.NdArray;
import org.ganbook.worker.tensor.Tensor;
import org.ganbook.worker.tensor.Torch;
import org.graalvm.polyglot.HostAccess;

/**
 * Takes what Python stores of a session: the elements of tensors and arrays straight from their memory, all else as one
 * text. A reader finds either all of it or nothing: the file gets its name at the very end.
 */
public final class SleepWriter implements AutoCloseable {

    /** For what Python says beside the variables: the texts of cells, the places of tensors. */
    private static final long FOR_THE_REST = 64L << 20;

    private final Path file;
    private final Path unfinished;
    private final FileChannel channel;
    private final Torch torch;
    private final long limit;
    private final double seconds;
    private long end = SleepFile.FIRST;
    private String index = "";
    private volatile String at = "";

    /**
     * @param limit bytes that a session may take on the disk
     * @param seconds after so many the variables that are left stay behind
     */
    SleepWriter(Path file, Torch torch, long limit, double seconds) throws IOException {
        this.file = file;
        this.torch = torch;
        this.limit = limit;
        this.seconds = seconds;
        Files.createDirectories(file.getParent());
        this.unfinished = file.resolveSibling(file.getFileName() + ".new");
        this.channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    /** The bytes that may be stored. */
    @HostAccess.Export
    public long limit() {
        return limit;
    }

    /** How long storing may take. */
    @HostAccess.Export
    public double seconds() {
        return seconds;
    }

    /** Names the variable that is being stored. */
    @HostAccess.Export
    public void at(String variable) {
        at = variable;
    }

    /** The variable that was being stored last. */
    String at() {
        return at;
    }

    /** Makes room for bytes and says where. */
    @HostAccess.Export
    public long reserve(long bytes) {
        checkSize(bytes);
        long position = end;
        end = SleepFile.aligned(end + bytes);
        return position;
    }

    /** Python keeps to the limit; learners' code that gets hold of this one might not. */
    private void checkSize(long more) {
        if (more < 0 || more > limit + FOR_THE_REST - (end - SleepFile.FIRST)) {
            throw new IllegalStateException("a session may leave behind " + limit + " bytes");
        }
    }

    @HostAccess.Export
    public void tensor(Tensor tensor, long position) {
        write(torch.reach(tensor), position);
    }

    @HostAccess.Export
    public void array(NdArray array, long position) {
        write(array.reach(), position);
    }

    /** All that is no element of a tensor or array: bytes as characters of Latin-1. */
    @HostAccess.Export
    public void index(String latin1) {
        index = latin1;
    }

    private void write(MemorySegment elements, long position) {
        if (position < SleepFile.FIRST || position + elements.byteSize() > end) {
            throw new IllegalArgumentException("no room was made for this");
        }
        SleepFile.transfer(channel::write, elements, position);
    }

    /** Completes the file and gives it its name. */
    void publish(String key, int executionCount) throws IOException {
        checkSize(index.length());
        SleepFile.seal(
                channel, new SleepFile.Head(key, executionCount, end), index.getBytes(StandardCharsets.ISO_8859_1));
        channel.force(true);
        channel.close();
        SleepFile.publish(unfinished, file);
    }

    /** Without {@link #publish} nothing remains. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }
}
