package org.ganbook.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programs, and pages of other sites, can do with the files; and whether the server bears large ones. */
@Journey
class FilesOverHttpIT {

    private static final long LARGE = 1_400_000_000L;
    private static final int PIECE = 8 << 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String address = "";
    private String cookie = "";

    @BeforeEach
    void becomeALearner(Application application) throws IOException, InterruptedException {
        address = application.address();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
        cookie = client.send(request, HttpResponse.BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("ganbook-learner="))
                .map(each -> each.substring(0, each.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookie);
    }

    private HttpRequest.Builder tus(String path) {
        return request(path).header("Tus-Resumable", "1.0.0");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> create(String path, long length) throws IOException, InterruptedException {
        return send(tus("upload")
                .header("Upload-Length", Long.toString(length))
                .header("Upload-Metadata", "path " + base64(path) + ",collision " + base64("ask"))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> patch(String upload, long offset, byte[] bytes, int length)
            throws IOException, InterruptedException {
        return send(tus(upload)
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(bytes, 0, length)));
    }

    private static String location(HttpResponse<?> created) {
        assertEquals(201, created.statusCode());
        return created.headers().firstValue("Location").orElseThrow().substring(1);
    }

    private String uploaded(String path, byte[] content) throws IOException, InterruptedException {
        String upload = location(create(path, content.length));
        assertEquals(204, patch(upload, 0, content, content.length).statusCode());
        return upload;
    }

    @Test
    void bearsLargeFiles(Application application) throws Exception {
        byte[] piece = new byte[PIECE];
        new Random(11).nextBytes(piece);
        MessageDigest sent = MessageDigest.getInstance("SHA-1");
        long before = application.residentBytes();
        String upload = location(create("big.zip", LARGE));
        for (long offset = 0; offset < LARGE; ) {
            // Each piece begins in its own way, so that none can take another one's place.
            ByteBuffer.wrap(piece).putLong(offset);
            int length = (int) Math.min(PIECE, LARGE - offset);
            HttpResponse<String> answer = patch(upload, offset, piece, length);
            assertEquals(204, answer.statusCode(), answer.body());
            sent.update(piece, 0, length);
            offset += length;
            assertEquals(
                    Long.toString(offset),
                    answer.headers().firstValue("Upload-Offset").orElse(""));
        }
        assertArrayEquals(sent.digest(), digestOf("file?path=big.zip"));
        long grown = application.residentBytes() - before;
        assertTrue(grown < LARGE / 2, "the server's memory has grown by " + grown);
    }

    private byte[] digestOf(String path) throws IOException, InterruptedException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-1");
        HttpResponse<InputStream> answer =
                client.send(request(path).build(), HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        try (InputStream body = answer.body()) {
            byte[] buffer = new byte[1 << 16];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return digest.digest();
    }

    @Test
    void speaksTheProtocolOfUploads() throws Exception {
        byte[] content = "0123456789".getBytes(StandardCharsets.US_ASCII);
        String upload = location(create("x.bin", 10));
        assertEquals(204, patch(upload, 0, content, 4).statusCode());
        assertEquals(409, patch(upload, 0, content, 4).statusCode());
        HttpResponse<String> head = send(tus(upload).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertEquals(List.of("4"), head.headers().allValues("Upload-Offset"));
        assertEquals(List.of("10"), head.headers().allValues("Upload-Length"));
        assertEquals(
                204, patch(upload, 4, Arrays.copyOfRange(content, 4, 10), 6).statusCode());
        assertEquals("0123456789", send(request("file?path=x.bin")).body());
        assertEquals(409, create("x.bin", 10).statusCode());
        assertEquals(400, create("../x.bin", 10).statusCode());
        HttpResponse<String> full = create("y.bin", 1L << 40);
        assertEquals(413, full.statusCode());
        assertTrue(full.body().contains("FULL"), full.body());

        String given = location(create("z.bin", 10));
        assertEquals(204, send(tus(given).DELETE()).statusCode());
        assertEquals(404, patch(given, 0, content, 4).statusCode());
        HttpResponse<String> options = send(request("upload").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertEquals(List.of("creation,termination"), options.headers().allValues("Tus-Extension"));
    }

    /** A form or an image of another site can send cookies, where a browser lets it, but no header of its own. */
    @Test
    void refusesUploadsThatAnotherSiteCouldSend() throws Exception {
        HttpRequest.Builder forged =
                request("upload").header("Upload-Length", "0").header("Upload-Metadata", "path " + base64("x.bin"));
        assertEquals(412, send(forged.POST(HttpRequest.BodyPublishers.noBody())).statusCode());
        String upload = location(create("y.bin", 1));
        assertEquals(412, send(request(upload).DELETE()).statusCode());
    }

    @Test
    void givesPiecesOfAFile() throws Exception {
        uploaded("x.bin", "0123456789".getBytes(StandardCharsets.US_ASCII));
        HttpResponse<String> all = send(request("file?path=x.bin"));
        String tag = all.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> piece = send(request("file?path=x.bin").header("Range", "bytes=2-4"));
        assertEquals(206, piece.statusCode());
        assertEquals("234", piece.body());
        assertEquals(List.of("bytes 2-4/10"), piece.headers().allValues("Content-Range"));
        assertEquals(
                "89",
                send(request("file?path=x.bin").header("Range", "bytes=-2").header("If-Range", tag))
                        .body());
        assertEquals(
                "0123456789",
                send(request("file?path=x.bin").header("Range", "bytes=-2").header("If-Range", "\"another\""))
                        .body());
        HttpResponse<String> beyond = send(request("file?path=x.bin").header("Range", "bytes=10-"));
        assertEquals(416, beyond.statusCode());
        assertEquals(List.of("bytes */10"), beyond.headers().allValues("Content-Range"));
        assertEquals(
                304,
                send(request("file?path=x.bin").header("If-None-Match", tag)).statusCode());
    }

    @Test
    void showsNoFileAsAPage() throws Exception {
        uploaded("page.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        uploaded("picture.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
        for (String name : List.of("page.html", "picture.svg")) {
            var headers = send(request("file?path=" + name)).headers();
            assertEquals(List.of("application/octet-stream"), headers.allValues("Content-Type"));
            assertTrue(headers.firstValue("Content-Disposition").orElse("").startsWith("attachment;"));
            assertEquals(List.of("nosniff"), headers.allValues("X-Content-Type-Options"));
            assertTrue(
                    headers.allValues("Content-Security-Policy").stream().anyMatch(each -> each.contains("sandbox")));
        }
    }

    @Test
    void leadsNowhereElse() throws Exception {
        for (String path : List.of("..", "../notebooks.mv.db", "/etc/passwd", "a/../../x", "x%00", "", "%5C..%5Cx")) {
            assertEquals(404, send(request("file?path=" + path)).statusCode(), path);
        }
    }

    @Test
    void keepsLearnersApart(Application application) throws Exception {
        String upload = location(create("mine.bin", 10));
        uploaded("secret.bin", new byte[3]);
        String before = cookie;
        becomeALearner(application);
        assertFalse(before.equals(cookie));
        assertEquals(404, send(request("file?path=secret.bin")).statusCode());
        assertEquals(404, patch(upload, 0, new byte[10], 10).statusCode());
        assertEquals("[]", send(request("upload")).body());
    }
}
