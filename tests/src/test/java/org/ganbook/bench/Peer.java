package org.ganbook.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** CPython with PyTorch and pandas, in a process of its own. */
final class Peer implements Timed {

    private final Process process;
    private final BufferedWriter code;
    private final BufferedReader answers;

    Peer(String python, int threads) {
        try {
            process = new ProcessBuilder(python, System.getProperty("ganbook.bench.peer"), Integer.toString(threads))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        code = process.outputWriter();
        answers = process.inputReader();
    }

    @Override
    public double seconds(String cell) {
        try {
            code.write('"' + cell.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"\n");
            code.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("the peer has ended; what it printed tells why");
            }
            return Double.parseDouble(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
