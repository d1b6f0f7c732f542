package org.ganbook.app.files;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ganbook.app.identity.Learners;
import org.ganbook.files.FilePath;
import org.ganbook.files.FilesException;
import org.ganbook.learner.Learner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes uploads by the tus protocol (https://tus.io/protocols/resumable-upload, version 1.0.0, with the extensions
 * creation and termination). A plain GET tells which uploads wait for their rest.
 *
 * <p>Every changing request needs the protocol's own header. A page of another site can't send one without asking
 * first, and is not allowed to.
 */
@WebServlet("/upload/*")
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String VERSION = "1.0.0";
    private static final String OFFSET = "Upload-Offset";
    private static final String PART = "application/offset+octet-stream";
    private static final int CREATED = 201;
    private static final int INSUFFICIENT_STORAGE = 507;
    /** More than what a page sends at once need not be read to be refused. */
    private static final long MOST_TO_DRAIN = 16L << 20;

    @Inject
    @SuppressWarnings("serial") // a servlet of this application is never written anywhere
    Uploads uploads;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Tus-Resumable", VERSION);
        response.setHeader("Cache-Control", "no-store");
        String method = request.getMethod();
        if (!method.equals("OPTIONS") && !method.equals("GET") && !VERSION.equals(request.getHeader("Tus-Resumable"))) {
            response.setHeader("Tus-Version", VERSION);
            response.sendError(HttpServletResponse.SC_PRECONDITION_FAILED);
            return;
        }
        try {
            switch (method) {
                case "PATCH" -> receive(request, response);
                case "HEAD" -> tell(request, response);
                default -> super.service(request, response);
            }
        } catch (FilesException e) {
            drain(request);
            refuse(response, status(e.reason()), e.reason().name(), e.subject());
        } catch (WrongOffsetException e) {
            drain(request);
            refuse(response, HttpServletResponse.SC_CONFLICT, "OFFSET", "");
        }
    }

    private static int status(FilesException.Reason reason) {
        return switch (reason) {
            case MISSING -> HttpServletResponse.SC_NOT_FOUND;
            case EXISTS -> HttpServletResponse.SC_CONFLICT;
            case FULL -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case DISK -> INSUFFICIENT_STORAGE;
            default -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }

    /** A browser reads no answer while it still sends. */
    private static void drain(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] buffer = new byte[1 << 16];
        long drained = 0;
        for (int read = 0; read >= 0 && drained < MOST_TO_DRAIN; read = body.read(buffer)) {
            drained += read;
        }
    }

    private static void refuse(HttpServletResponse response, int status, String reason, String subject)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=utf-8");
        ObjectNode problem = JsonMapper.shared().createObjectNode();
        problem.put("reason", reason).put("subject", subject);
        response.getWriter().write(problem.toString());
    }

    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Tus-Version", VERSION);
        response.setHeader("Tus-Extension", "creation,termination");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Learner learner = Learners.of(request);
        ArrayNode waiting = JsonMapper.shared().createArrayNode();
        for (Arriving each : uploads.unfinished(learner)) {
            waiting.addObject()
                    .put("id", each.id())
                    .put("path", each.path().toString())
                    .put("length", each.length())
                    .put("received", uploads.received(learner, each))
                    .put("stamp", each.stamp());
        }
        response.setContentType("application/json;charset=utf-8");
        response.getWriter().write(waiting.toString());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long length = number(request.getHeader("Upload-Length"));
        Optional<Map<String, String>> told = metadata(request.getHeader("Upload-Metadata"));
        if (length < 0 || told.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "Upload-Length and Upload-Metadata are needed");
            return;
        }
        Map<String, String> about = told.get();
        Arriving arriving = uploads.create(
                Learners.of(request),
                FilePath.fresh(about.getOrDefault("path", "")),
                length,
                Collision.of(about.getOrDefault("collision", "")),
                about.getOrDefault("stamp", ""));
        response.setHeader("Location", request.getContextPath() + request.getServletPath() + "/" + arriving.id());
        response.setStatus(CREATED);
    }

    private static long number(@Nullable String header) {
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : -1;
    }

    /** Reads {@code key base64,key base64}. */
    static Optional<Map<String, String>> metadata(@Nullable String header) {
        Map<String, String> values = new HashMap<>();
        for (String pair : header == null ? new String[0] : header.split(",", -1)) {
            String[] parts = pair.strip().split(" ", 2);
            try {
                byte[] value =
                        parts.length == 1 ? new byte[0] : Base64.getDecoder().decode(parts[1].strip());
                values.put(parts[0], new String(value, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) {
        Learner learner = Learners.of(request);
        Arriving arriving = uploads.find(learner, id(request));
        response.setHeader(OFFSET, Long.toString(uploads.settle(learner, arriving.id())));
        response.setHeader("Upload-Length", Long.toString(arriving.length()));
        response.setStatus(HttpServletResponse.SC_OK);
    }

    private void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!PART.equals(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        long offset = number(request.getHeader(OFFSET));
        long end = uploads.receive(
                Learners.of(request), id(request), offset, request.getContentLengthLong(), request.getInputStream());
        response.setHeader(OFFSET, Long.toString(end));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        uploads.discard(Learners.of(request), id(request));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String id(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
    }
}
