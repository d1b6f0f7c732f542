package org.ganbook.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application as a process of its own, started as {@code ./ganbook run} starts it. It can be killed and
 * started again on the same data and the same port.
 */
final class Application implements AutoCloseable {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final Path data;
    private final int port;
    private final Path log;
    private final List<String> options;
    private Process process;

    private Application(Path data, int port, List<String> options) throws IOException {
        this.data = data;
        this.port = port;
        this.options = List.copyOf(options);
        this.log = Files.createDirectories(Path.of("target", "journeys")).resolve("application-" + port + ".log");
        this.process = launch();
    }

    /**
     * Starts the application on an empty data folder and waits until its page can be opened and its worker runs.
     *
     * @param options more for its JVM
     */
    static Application start(Path data, String... options) {
        try {
            return new Application(data, freePort(), List.of(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "http://localhost:" + port + "/";
    }

    /** Ends the application as a power cut would. */
    void kill() {
        process.destroyForcibly();
        await("the killed application still lives", () -> !process.isAlive());
    }

    /** Ends the application as a service manager does, which waits for it. */
    void end() {
        process.destroy();
        await("the application doesn't end", () -> !process.isAlive());
    }

    void startAgain() {
        if (process.isAlive()) {
            throw new IllegalStateException("it still runs");
        }
        try {
            process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lab worker that the application has started; the application has no other children. */
    ProcessHandle worker() {
        await("the application has no worker; see " + log, () -> child().isPresent());
        return child().orElseThrow();
    }

    /** The memory that the application's process holds. */
    long residentBytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException("/proc tells no VmRSS of the application");
    }

    private Optional<ProcessHandle> child() {
        return process.children().filter(ProcessHandle::isAlive).findAny();
    }

    private Process launch() throws IOException {
        String datasets = Optional.ofNullable(System.getenv("GANBOOK_DATASETS"))
                .orElse(data.resolve("datasets").toString());
        Path jar = ROOT.resolve("src/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException(jar + " is missing: build the module src first");
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(options);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dganbook.data=" + data,
                "-Dganbook.datasets=" + datasets,
                "-Dganbook.worker.home=" + ROOT.resolve("backend/lab-worker/target/worker"),
                "-Dganbook.warm-up=false",
                "-jar",
                jar.toString()));
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        awaitPage(started);
        return started;
    }

    private void awaitPage(Process started) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address()))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            await("the application gives no page; see " + log, () -> {
                if (!started.isAlive()) {
                    throw new IllegalStateException("the application has ended; see " + log);
                }
                try {
                    return client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200;
                } catch (IOException e) {
                    return false; // not yet
                }
            });
        }
    }

    private interface Condition {
        boolean holds() throws InterruptedException;
    }

    private static void await(String otherwise, Condition condition) {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        try {
            while (!condition.holds()) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(otherwise);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(otherwise, e);
        }
    }

    /** Ends the application as Ctrl+C does, and sees to it that no worker is left behind. */
    @Override
    public void close() {
        Optional<ProcessHandle> worker = child();
        process.destroy();
        await("the application doesn't end", () -> !process.isAlive());
        await(
                "the worker outlives the application",
                () -> worker.isEmpty() || !worker.get().isAlive());
    }
}
