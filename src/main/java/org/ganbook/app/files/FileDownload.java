package org.ganbook.app.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ganbook.app.download.Attachment;
import org.ganbook.app.identity.Learners;
import org.ganbook.files.Entry;
import org.ganbook.files.FilePath;
import org.ganbook.files.FilesException;
import org.ganbook.files.FilesException.Reason;
import org.ganbook.files.LearnerFiles;
import org.ganbook.learner.Learner;

/**
 * Hands out a learner's files and the data sets: {@code /file?path=Colab%20Notebooks/x.csv}, all of it or a range. A
 * file is whatever somebody has put there, so no browser is to show it as a page of this site.
 */
@WebServlet("/file")
public class FileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int BUFFER = 1 << 16;

    /** What the page shows small pictures of. Nothing that could hold a script is among them. */
    private static final Map<String, String> PICTURES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "bmp", "image/bmp");

    @Inject
    @SuppressWarnings("serial") // a servlet of this application is never written anywhere
    LearnerFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Learner learner = Learners.of(request);
        try {
            FilePath path = FilePath.parse(
                    Optional.ofNullable(request.getParameter("path")).orElse(""));
            Entry entry = files.find(learner, path);
            if (entry.folder()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            try (SeekableByteChannel file = files.open(learner, path)) {
                send(request, response, entry, file);
            }
        } catch (FilesException e) {
            response.sendError(
                    e.reason() == Reason.DISK
                            ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, Entry entry, SeekableByteChannel file)
            throws IOException {
        long size = file.size();
        String tag = "\"" + Long.toHexString(entry.changedAt().toEpochMilli()) + "-" + Long.toHexString(size) + "\"";
        describe(response, entry.name(), tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String condition = request.getHeader("If-Range");
        Optional<ByteRange> range = condition == null || condition.equals(tag)
                ? ByteRange.parse(request.getHeader("Range"), size)
                : Optional.empty();
        if (range.isPresent() && range.get().length() == 0) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        ByteRange sent = range.orElse(new ByteRange(0, size));
        if (range.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(
                    "Content-Range", "bytes " + sent.first() + "-" + (sent.first() + sent.length() - 1) + "/" + size);
        }
        response.setContentLengthLong(sent.length());
        if (!request.getMethod().equals("HEAD")) {
            copy(file, sent, response.getOutputStream());
        }
    }

    private static void describe(HttpServletResponse response, String name, String tag) {
        response.setContentType(PICTURES.getOrDefault(ending(name), "application/octet-stream"));
        Attachment.name(response, name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", tag);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static void copy(SeekableByteChannel file, ByteRange range, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        file.position(range.first());
        // A cell may have cut the file meanwhile: then the answer ends early, which the browser reports.
        for (long left = range.length(); left > 0; ) {
            int read = file.read(ByteBuffer.wrap(buffer, 0, (int) Math.min(buffer.length, left)));
            if (read < 0) {
                return;
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
