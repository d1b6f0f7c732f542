package org.ganbook.app.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ganbook.app.identity.Learners;
import org.ganbook.app.page.Languages;
import org.ganbook.jupyter.JupyterReader;
import org.ganbook.jupyter.UnreadableNotebookException;
import org.ganbook.jupyter.UnreadableNotebookException.Fault;
import org.ganbook.learner.Learner;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a file as a new notebook of the learner's: {@code POST /import} with the file as its body and its name, percent
 * encoded, in a header of our own, which a page of another site can't send.
 *
 * <p>Answers {@code {"notebook": …, "title": …}}, or {@code {"error": a key of words, "details": […]}}.
 */
@WebServlet("/import")
public class NotebookImport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    static final String FILE_NAME = "X-Ganbook-File";
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_LARGE = 413;

    /** A large file takes some hundred megabytes while it is read, so they are read one after the other. */
    private static final Semaphore ONE = new Semaphore(1, true);

    private static final long LONGEST_WAIT_SECONDS = 30;

    @Inject
    @SuppressWarnings("serial") // a servlet of this application is never written anywhere
    Workspace workspace;

    @Inject
    @SuppressWarnings("serial") // as above
    Notebooks notebooks;

    @Inject
    @SuppressWarnings("serial") // as above
    Languages languages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getHeader(FILE_NAME);
        if (name == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getContentLengthLong() > (long) JupyterReader.MOST_MEGABYTES << 20) {
            refuse(response, TOO_LARGE, Fault.TOO_LARGE.key(), List.of(String.valueOf(JupyterReader.MOST_MEGABYTES)));
            return;
        }
        if (!acquired()) {
            refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "import.busy", List.of());
            return;
        }
        try {
            take(request, response, decoded(name));
        } catch (UnreadableNotebookException e) {
            int status = e.fault() == Fault.TOO_LARGE ? TOO_LARGE : UNPROCESSABLE;
            refuse(response, status, e.fault().key(), e.details());
        } finally {
            ONE.release();
        }
    }

    private static boolean acquired() {
        try {
            return ONE.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return name;
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, String name) throws IOException {
        Learner learner = Learners.of(request);
        PageWords words = new PageWords(languages.of(learner, request.getLocales()));
        JupyterReader.Opened opened = JupyterReader.read(request.getInputStream(), name, words);
        NotebookId id = workspace.add(learner, opened.document());
        Map<String, CellState> answers = new HashMap<>();
        opened.runs().forEach((cell, run) -> answers.put(cell, CellState.UNTOUCHED.with(run)));
        notebooks.adopt(id, answers);
        answer(
                response,
                HttpServletResponse.SC_CREATED,
                Map.of("notebook", id.chapter(), "title", opened.document().title()));
    }

    private static void refuse(HttpServletResponse response, int status, String key, List<String> details)
            throws IOException {
        answer(response, status, Map.of("error", key, "details", details));
    }

    private static void answer(HttpServletResponse response, int status, Map<String, Object> what) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(JsonMapper.shared().writeValueAsString(what));
    }
}
