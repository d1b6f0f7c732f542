package org.ganbook.app.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ganbook.course.Chapter;
import org.ganbook.course.Course;
import org.ganbook.jupyter.JupyterWriter;

/** Hands out chapters as Jupyter notebooks: {@code /notebook/first-neural-network.en.ipynb}. */
@WebServlet("/notebook/*")
public class NotebookDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/([a-z0-9-]+)\\.([a-z]+)\\.ipynb");

    @Inject
    @SuppressWarnings("serial") // a servlet of this application is never written anywhere
    Course course;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher name = NAME.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<Chapter> chapter = name.matches() ? course.chapter(name.group(1)) : Optional.empty();
        if (chapter.isEmpty() || !course.languages().contains(name.group(2))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/x-ipynb+json");
        response.setCharacterEncoding("UTF-8");
        Attachment.name(response, name.group(1) + ".ipynb");
        response.getWriter()
                .write(new JupyterWriter((key, _) -> key)
                        .write(JupyterNotebook.of(course, chapter.get(), name.group(2))));
    }
}
