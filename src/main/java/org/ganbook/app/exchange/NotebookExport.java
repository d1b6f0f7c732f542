package org.ganbook.app.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ganbook.app.download.Attachment;
import org.ganbook.app.identity.Learners;
import org.ganbook.app.page.Languages;
import org.ganbook.jupyter.HtmlPage;
import org.ganbook.jupyter.JupyterWriter;
import org.ganbook.learner.Learner;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.workspace.Document;
import org.ganbook.workspace.Workspace;

/** Hands out a learner's notebook: {@code /export/n_abc.ipynb} for Jupyter, {@code /export/n_abc.html} to read. */
@WebServlet("/export/*")
public class NotebookExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9_-]{1,100})\\.(ipynb|html)");

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
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Learner learner = Learners.of(request);
        Matcher name = NAME.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<NotebookId> id =
                name.matches() ? Optional.of(new NotebookId(learner.id(), name.group(1))) : Optional.empty();
        Optional<Document> document = id.flatMap(workspace::read);
        if (id.isEmpty() || document.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale language = languages.of(learner, request.getLocales());
        PageWords words = new PageWords(language);
        Map<String, CellState> answers = notebooks.read(id.get());
        String format = name.group(2);
        response.setContentType(format.equals("html") ? "text/html" : "application/x-ipynb+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        Attachment.name(response, fileName(document.get().title(), format));
        // Should a browser show it all the same, it is shown as a page of nobody's.
        response.setHeader("Content-Security-Policy", "sandbox; " + HtmlPage.POLICY);
        response.getWriter()
                .write(
                        format.equals("html")
                                ? new HtmlPage(words, language.getLanguage()).write(document.get(), answers)
                                : new JupyterWriter(words).write(document.get(), answers));
    }

    /** A name that every disk takes. */
    static String fileName(String title, String format) {
        String name =
                title.strip().replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", "-").replaceFirst("^\\.+", "");
        return (name.isBlank() ? "notebook" : name) + "." + format;
    }
}
