package org.ganbook.worker.python;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ganbook.worker.array.NdArray;
import org.ganbook.worker.tensor.Tensor;
import org.ganbook.worker.tensor.Torch;
import org.graalvm.polyglot.HostAccess;

/** Gives Python back what a {@link SleepWriter} has taken. */
public final class SleepReader implements AutoCloseable {

    private final FileChannel channel;
    private final Torch torch;
    private final SleepFile.Contents contents;
    private volatile String at = "";

    /** @throws SleepFile.UnreadableException when the file is not as it was written */
    SleepReader(Path file, Torch torch) throws IOException {
        this.torch = torch;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            this.contents = SleepFile.open(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    SleepFile.Head head() {
        return contents.head();
    }

    /** Names the variable that is being brought back. */
    @HostAccess.Export
    public void at(String variable) {
        at = variable;
    }

    /** The variable that was being brought back last. */
    String at() {
        return at;
    }

    @HostAccess.Export
    public String index() {
        return new String(contents.index(), StandardCharsets.ISO_8859_1);
    }

    /** Fills a new tensor. */
    @HostAccess.Export
    public void tensor(Tensor tensor, long position) {
        read(torch.reach(tensor), position);
    }

    /** Fills a new array. */
    @HostAccess.Export
    public void array(NdArray array, long position) {
        read(array.reach(), position);
    }

    private void read(MemorySegment elements, long position) {
        if (position < SleepFile.FIRST || position + elements.byteSize() > head().end()) {
            throw new IllegalArgumentException("nothing is stored there");
        }
        SleepFile.transfer(channel::read, elements, position);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
