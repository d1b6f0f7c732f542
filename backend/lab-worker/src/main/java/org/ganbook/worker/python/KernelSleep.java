package org.ganbook.worker.python;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ganbook.lab.api.NotKept;
import org.ganbook.worker.tensor.Torch;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/** Stores a kernel's variables in a file, and brings them back into a new kernel (docs/decisions/026). */
public final class KernelSleep {

    private final Value putAway;
    private final Value revive;

    KernelSleep(Value putAway, Value revive) {
        this.putAway = putAway;
        this.revive = revive;
    }

    /** It did not end in time and was interrupted. */
    public static final class InterruptedAtException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String variable;

        InterruptedAtException(String variable) {
            super("interrupted at " + variable);
            this.variable = variable;
        }

        /** The variable that it was at; empty when it was none. */
        public String variable() {
            return variable;
        }
    }

    /**
     * What to store, and where.
     *
     * @param key what it takes to revive just this one
     * @param executionCount how many cells it has run
     * @param limit bytes that it may leave behind
     * @param seconds after so many the rest stays behind
     * @param skipped variables to leave out
     */
    public record Storing(Path file, String key, int executionCount, long limit, double seconds, Set<String> skipped) {}

    /**
     * Stores the variables, and what could not be kept; the file holds all of them or is as it was before.
     *
     * @throws IOException when nothing could be stored
     * @throws InterruptedAtException when the kernel was interrupted; nothing is stored then
     */
    public void putAway(Storing storing, Torch torch) throws IOException, InterruptedAtException {
        try (SleepWriter writer = new SleepWriter(storing.file(), torch, storing.limit(), storing.seconds())) {
            try {
                putAway.executeVoid(writer, names(storing.skipped()));
            } catch (PolyglotException e) {
                throw failed(e, writer.at());
            }
            writer.publish(storing.key(), storing.executionCount());
        }
    }

    private static ProxyArray names(Set<String> names) {
        return ProxyArray.fromList(new ArrayList<>(names));
    }

    /**
     * What came back.
     *
     * @param executionCount how many cells the session has run
     * @param notKept what is not there, or not as it was
     */
    public record Revived(int executionCount, List<NotKept> notKept) {}

    /**
     * Brings the variables back.
     *
     * @param skipped variables to leave out
     * @throws SleepFile.UnreadableException when the file is damaged, of another version or of another session
     * @throws IOException when it can't be read
     * @throws InterruptedAtException when the kernel was interrupted; some variables are there then
     */
    public Revived revive(Path file, String key, Set<String> skipped, Torch torch)
            throws IOException, InterruptedAtException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (SleepReader reader = new SleepReader(file, torch)) {
            if (!reader.head().key().equals(key)) {
                throw new SleepFile.UnreadableException("it is of another session");
            }
            try {
                return new Revived(reader.head().executionCount(), read(revive.execute(reader, names(skipped))));
            } catch (PolyglotException e) {
                throw failed(e, reader.at());
            }
        }
    }

    private static IOException failed(PolyglotException e, String variable) throws InterruptedAtException {
        if (e.isInterrupted() || e.isCancelled()) {
            throw new InterruptedAtException(variable);
        }
        if (e.isHostException() && e.asHostException() instanceof UncheckedIOException unchecked) {
            return new IOException(unchecked.getMessage(), unchecked);
        }
        return new IOException(String.valueOf(e.getMessage()), e);
    }

    private static List<NotKept> read(Value told) {
        List<NotKept> notKept = new ArrayList<>();
        for (long i = 0; i < told.getArraySize(); i++) {
            Value each = told.getArrayElement(i);
            notKept.add(new NotKept(
                    each.getArrayElement(0).asString(),
                    NotKept.Reason.valueOf(each.getArrayElement(1).asString().toUpperCase(Locale.ROOT)),
                    each.getArrayElement(2).asString(),
                    each.getArrayElement(3).asBoolean()));
        }
        return notKept;
    }
}
