package org.ganbook.app.download;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ganbook.course.Block;
import org.ganbook.course.Chapter;
import org.ganbook.course.CodeCell;
import org.ganbook.course.Course;
import org.ganbook.course.Exercise;
import org.ganbook.course.Illustration;
import org.ganbook.course.Lesson;
import org.ganbook.course.LiveFigure;
import org.ganbook.course.Prose;
import org.ganbook.course.Section;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A chapter as a Jupyter notebook, nbformat 4.5: its text and its cells, without outputs. */
final class JupyterNotebook {

    private static final JsonMapper JSON = JsonMapper.shared();
    /** A link of a lesson to another one, {@code ](../02-first-neural-network/en.md#training)}. */
    private static final Pattern TO_LESSON =
            Pattern.compile("\\]\\(\\.\\./(?:[0-9]+-|[A-Z]-)?([a-z0-9-]+)/[a-z]+\\.md(?:#[^)]*)?\\)");
    /** A link within the page, which Jupyter's anchors don't know. */
    private static final Pattern WITHIN = Pattern.compile("\\[([^\\]]*)\\]\\((?:#|cells/|exercises/)[^)]*\\)");

    private final ArrayNode cells = JSON.createArrayNode();
    private int count;

    private JupyterNotebook() {}

    static String of(Course course, Chapter chapter, String language) {
        var notebook = new JupyterNotebook();
        Lesson lesson = chapter.lesson(language);
        notebook.markdown("# " + lesson.title() + "\n\n*" + course.title(language) + "*");
        lesson.introduction().forEach(notebook::add);
        for (Section section : lesson.sections()) {
            notebook.markdown("## " + section.title());
            section.blocks().forEach(notebook::add);
        }
        ObjectNode root = JSON.createObjectNode();
        root.set("cells", notebook.cells);
        ObjectNode metadata = root.putObject("metadata");
        metadata.putObject("kernelspec")
                .put("name", "python3")
                .put("display_name", "Python 3")
                .put("language", "python");
        metadata.putObject("language_info").put("name", "python");
        root.put("nbformat", 4).put("nbformat_minor", 5);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private void add(Block block) {
        switch (block) {
            case Prose prose -> markdown(linked(prose.markdown()));
            case CodeCell cell -> code(cell);
            case Illustration drawing ->
                markdown("![" + drawing.alternative() + "](data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(drawing.svg().getBytes(StandardCharsets.UTF_8)) + ")");
            case Exercise exercise -> {
                // Jupyter shows HTML in Markdown; the task is HTML already.
                markdown("### " + exercise.title() + "\n\n" + exercise.task());
                code(exercise.start());
            }
            case LiveFigure figure -> markdown("*" + figure.label() + "*");
        }
    }

    private static String linked(String markdown) {
        String known = TO_LESSON.matcher(markdown).replaceAll("](" + "$1.ipynb)");
        return WITHIN.matcher(known).replaceAll(link -> Matcher.quoteReplacement(link.group(1)));
    }

    private void markdown(String text) {
        cell("markdown", text);
    }

    private void code(CodeCell cell) {
        ObjectNode node = cell("code", cell.code());
        node.putNull("execution_count");
        node.putArray("outputs");
        if (cell.raises() || cell.byHand()) {
            // So that 'run all' goes on behind a cell that is there to fail, and tools leave out what has no end.
            node.withObjectProperty("metadata")
                    .putArray("tags")
                    .add(cell.raises() ? "raises-exception" : "skip-execution");
        }
    }

    private ObjectNode cell(String kind, String source) {
        ObjectNode node = cells.addObject();
        node.put("cell_type", kind).put("id", "cell-" + ++count).putObject("metadata");
        node.put("source", source);
        return node;
    }
}
