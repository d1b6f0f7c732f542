package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ganbook.worker.tensor.Torch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attempts of a cell at what lies outside its session. An attempt says {@code escaped()} where it got somewhere; what
 * counts as well is what the file system, the worker's log and the next learner look like afterwards.
 */
class EscapesTest {

    private static final Limits LIMITS = new Limits(64 << 20, 64 << 20, 16 << 20, 100_000, 20, Duration.ofSeconds(20));
    private static final String SECRET = "the-secret-text-of-somebody-else";
    private static final String ESCAPED = "IT HAS ESCAPED";
    /** That an attempt may take. */
    private static final int SECONDS = 5;

    private static final Pattern LEAVES_TRACES = Pattern.compile(
            "builtins|sys\\.(modules|path|std|set|meta)|setattr|__dict__|__class__|chdir|signal|\\w\\.\\w+\\s*=\\s");

    @TempDir
    private static Path scratch;

    private static Path outside;
    private static Path bobs;
    private static ServerSocket server;
    private static TestWorker worker;
    private static Sessions sessions;
    private static Session bob;
    private static @Nullable Session session;
    private static int count;
    private static Path library;
    private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private static final Handler LISTENER = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            LOG.writeBytes(new SimpleFormatter().format(entry).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeAll
    static void start() throws Exception {
        PrintStream log = new PrintStream(LOG, true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
        Logger.getLogger("").addHandler(LISTENER);
        // Not below /tmp: a cell has a folder of its own by that name.
        outside = Files.createTempDirectory(Path.of("target").toRealPath(), "outside");
        Files.writeString(outside.resolve("secret.txt"), SECRET);
        Files.writeString(outside.resolve("planted_module.py"), "x = 1");
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Torch.start(1);
        worker = TestWorker.startWarm(scratch.resolve("compiled"), scratch, LIMITS);
        sessions = worker.sessions();
        bobs = scratch.resolve("learners/bob");
        bob = sessions.create(bobs);
        Files.writeString(bobs.resolve("secret.txt"), SECRET);
        Recorded prefix = Recorded.run(bob, "secret_of_bob = '" + SECRET + "'\nimport sys, torch\nprint(sys.prefix)");
        library = Path.of(prefix.printed().strip());
    }

    @AfterAll
    static void close() throws IOException {
        System.setOut(OUT);
        System.setErr(ERR);
        Logger.getLogger("").removeHandler(LISTENER);
        if (session != null) {
            session.close();
        }
        bob.close();
        worker.close();
        server.close();
        Folders.delete(outside);
    }

    /** What a cell tries. */
    private record Attempt(String name, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attempt> attempts() throws IOException {
        try (var text = EscapesTest.class.getResourceAsStream("escapes.py")) {
            return Stream.of(new String(text.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^# %% "))
                    .filter(part -> !part.isBlank())
                    .map(part -> new Attempt(
                            part.lines().findFirst().orElseThrow(), part.substring(part.indexOf('\n') + 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void hasNoEffect(Attempt attempt) throws Exception {
        Session own = session == null ? open() : session;
        session = own;
        Map<String, String> before = files();
        LOG.reset();
        Recorded.run(own, "def escaped(*_): print('IT HAS', 'ESCAPED')");
        Recorded run = Recorded.start(own, attempt.code(), SECONDS);
        run.await();
        Recorded after = Recorded.run(own, "print(6 * 7)");
        assertEquals("42\n", after.printed(), "the session answers no more");
        if (LEAVES_TRACES.matcher(attempt.code()).find()) {
            // What it has changed of its own session must not hide what the next one does.
            own.close();
            session = null;
        }
        String heard = run.printed() + run.events();
        assertFalse(heard.contains(ESCAPED), run::summary);
        assertFalse(heard.contains(SECRET), run::summary);
        assertFalse(heard.contains(System.getenv("PATH")), run::summary);
        assertEquals(before, files());
        assertFalse(LOG.toString(StandardCharsets.UTF_8).lines().anyMatch(line -> line.startsWith("FAKE-LOG")));
        for (Path planted : new Path[] {
            library.resolve("planted.txt"),
            library.resolve("planted"),
            library.resolveSibling("planted.txt"),
            Path.of("target/classes/python/torch/planted.py")
        }) {
            assertFalse(Files.deleteIfExists(planted), planted.toString());
        }
        assertNeighbourIsWell();
    }

    private static Session open() throws Exception {
        Path own = Files.createDirectories(scratch.resolve("learners/ada-" + count++));
        Files.createSymbolicLink(own.resolve("planted-link"), outside);
        Session opened = sessions.create(own);
        Recorded.run(
                opened,
                "OUTSIDE, PORT, SECRET_NAME = '%s', %d, 'secret_of_bob'".formatted(outside, server.getLocalPort()));
        return opened;
    }

    /** Everything outside the attempt's own folder: names, contents, times. */
    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path root : new Path[] {outside, bobs}) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path : all.toList()) {
                    files.put(
                            path.toString(),
                            Files.isRegularFile(path)
                                    ? Files.readString(path)
                                            + Files.getLastModifiedTime(path)
                                            + Files.getPosixFilePermissions(path)
                                    : "");
                }
            }
        }
        return files;
    }

    private static void assertNeighbourIsWell() throws InterruptedException {
        String well = """
                import builtins, math, sys, json, statistics, numpy
                x = torch.tensor([3.0], requires_grad=True)
                (x * x).sum().backward()
                assert x.grad.item() == 6.0 and torch.nn.Linear(2, 1)(torch.zeros(1, 2)).shape == (1, 1)
                assert numpy.zeros(3).sum() == 0 and len([1, 2]) == 2 and math.pi > 3 and 1 + 1 == 2
                assert json.loads('[1]') == [1] and statistics.mean([1, 3]) == 2
                assert eval(compile('2 + 1', '<cell planted>', 'eval')) == 3
                print('well')
                """;
        Recorded run = Recorded.run(bob, well);
        assertEquals("well\n", run.printed(), () -> run.summary() + LOG.toString(StandardCharsets.UTF_8));
    }
}
