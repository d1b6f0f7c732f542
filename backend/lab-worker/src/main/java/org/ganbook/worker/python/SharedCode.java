package org.ganbook.worker.python;

import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.io.ByteSequence;

/**
 * Keeps code shared among the kernels of an engine, so that what the compiler has made of it for one learner serves
 * the next one too. Truffle finds the parsed form of a {@link Source} that equals a living one; nobody else keeps
 * those of Python's modules alive.
 */
public final class SharedCode {

    private static final String LANGUAGE = "python";
    private static final String COMPILED = "application/x-python-bytecode";
    /** What a compiled module's file begins with: a magic number, flags, and the time and size of the source. */
    private static final int HEADER = 16;

    private static final int MARSHALLED_CODE = 'C';
    private static final int REFERENCE_FLAG = 0x80;

    /** The types by which GraalPy calls what compile() is given, with the flags of a plain call. */
    private static final String STATEMENTS = "text/x-python-\0\0-compile";

    private static final String EXPRESSION = "text/x-python-\0\0-eval";

    private static final int MOST_CELLS = 1000;
    private static final int LONGEST_CELL = 100_000;

    private final Map<Path, Source> modules = new ConcurrentHashMap<>();
    private final Map<Cell, Source> cells = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Cell, Source> eldest) {
            return size() > MOST_CELLS;
        }
    };

    private record Cell(String text, String file, boolean expression) {}

    /** A short name of a text; two texts have the same one as good as never. */
    @HostAccess.Export
    public String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shares the code of a cell, among the latest ones; to be called before Python compiles the same text. */
    @HostAccess.Export
    public void keep(String text, String file, boolean expression) {
        if (text.length() > LONGEST_CELL) {
            return;
        }
        synchronized (cells) {
            cells.computeIfAbsent(new Cell(text, file, expression), absent -> Source.newBuilder(LANGUAGE, text, file)
                    .mimeType(expression ? EXPRESSION : STATEMENTS)
                    .build());
        }
    }

    /** Shares every compiled module below a folder. */
    void keepModules(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".pyc"))
                    .forEach(file -> modules.computeIfAbsent(file, SharedCode::module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source as GraalPy makes it when it reads a compiled module for the first time in a context. */
    private static Source module(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            bytes.position(HEADER);
            int kind = bytes.get() & ~REFERENCE_FLAG & 0xff;
            if (kind != MARSHALLED_CODE) {
                throw new IOException(file + " holds no code");
            }
            byte[] name = new byte[bytes.getInt()];
            bytes.get(name);
            int unusedFlags = bytes.getInt();
            byte[] code = new byte[bytes.getInt() + Long.BYTES];
            bytes.get(code, 0, code.length - Long.BYTES);
            ByteBuffer.wrap(code).putLong(code.length - Long.BYTES, 1);
            return Source.newBuilder(LANGUAGE, ByteSequence.create(code), new String(name, StandardCharsets.UTF_8))
                    .mimeType(COMPILED)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
