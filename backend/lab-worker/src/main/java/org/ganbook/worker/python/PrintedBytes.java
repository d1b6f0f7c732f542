package org.ganbook.worker.python;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a cell writes past {@code sys.stdout}: it belongs under the cell and not into the worker's log. */
final class PrintedBytes extends OutputStream {

    private final KernelOutput output;
    private final int stream;

    /** @param stream 1 for standard output, 2 for standard error */
    PrintedBytes(KernelOutput output, int stream) {
        this.output = output;
        this.stream = stream;
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        output.text(stream, new String(bytes, offset, length, StandardCharsets.UTF_8));
    }
}
