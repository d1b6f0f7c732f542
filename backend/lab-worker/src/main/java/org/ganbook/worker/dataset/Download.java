package org.ganbook.worker.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Fetches files over HTTP. What has come of a file is kept as {@code NAME.part}, and the next try goes on from there;
 * only a file with the right checksum gets its name.
 */
final class Download implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration FIRST_BYTE = Duration.ofSeconds(20);
    private static final int PARTIAL_CONTENT = 206;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /**
     * Fetches a file.
     *
     * @throws IOException when it can't be had, or is not what it should be
     */
    void fetch(URI from, Path to, String md5, ProgressListener progress) throws IOException, InterruptedException {
        Files.createDirectories(to.toAbsolutePath().getParent());
        Path part = to.resolveSibling(to.getFileName() + ".part");
        long have = Files.exists(part) ? Files.size(part) : 0;
        HttpRequest.Builder request = HttpRequest.newBuilder(from).timeout(FIRST_BYTE);
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-");
        }
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            boolean resumed = response.statusCode() == PARTIAL_CONTENT;
            if (!resumed && response.statusCode() != 200) {
                Files.deleteIfExists(part);
                throw new IOException(from + " answered with status " + response.statusCode());
            }
            long begun = resumed ? have : 0;
            long total = begun
                    + response.headers().firstValueAsLong("Content-Length").orElse(0);
            copy(
                    body,
                    part,
                    resumed,
                    begun,
                    total,
                    name -> progress.at(to.getFileName().toString(), name, total));
        }
        if (!Checksum.md5(part).equals(md5)) {
            Files.delete(part);
            throw new IOException(from + " did not send the file with the checksum " + md5);
        }
        Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(
            InputStream body, Path part, boolean resumed, long begun, long total, java.util.function.LongConsumer at)
            throws IOException {
        try (OutputStream out =
                resumed ? Files.newOutputStream(part, StandardOpenOption.APPEND) : Files.newOutputStream(part)) {
            byte[] buffer = new byte[1 << 16];
            long done = begun;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                out.write(buffer, 0, read);
                done += read;
                at.accept(Math.min(done, Math.max(total, done)));
            }
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
