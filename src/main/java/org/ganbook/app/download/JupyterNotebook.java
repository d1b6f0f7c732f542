package org.ganbook.app.download;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
import org.ganbook.jupyter.JupyterWriter;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;

/** A chapter as a notebook: its text and its cells, without outputs. */
final class JupyterNotebook {

    /** A link of a lesson to another one, {@code ](../02-first-neural-network/en.md#training)}. */
    private static final Pattern TO_LESSON =
            Pattern.compile("\\]\\(\\.\\./(?:[0-9]+-|[A-Z]-)?([a-z0-9-]+)/[a-z]+\\.md(?:#[^)]*)?\\)");
    /** A link within the page, which Jupyter's anchors don't know. */
    private static final Pattern WITHIN = Pattern.compile("\\[([^\\]]*)\\]\\((?:#|cells/|exercises/)[^)]*\\)");

    private final List<Cell> cells = new ArrayList<>();

    private JupyterNotebook() {}

    static Document of(Course course, Chapter chapter, String language) {
        var notebook = new JupyterNotebook();
        Lesson lesson = chapter.lesson(language);
        notebook.markdown("# " + lesson.title() + "\n\n*" + course.title(language) + "*");
        lesson.introduction().forEach(notebook::add);
        for (Section section : lesson.sections()) {
            notebook.markdown("## " + section.title());
            section.blocks().forEach(notebook::add);
        }
        return new Document(lesson.title(), notebook.cells);
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
        cells.add(Cell.of(newId(), Cell.Kind.TEXT, text));
    }

    private void code(CodeCell cell) {
        // So that 'run all' goes on behind a cell that is there to fail, and tools leave out what has no end.
        String metadata = cell.raises()
                ? JupyterWriter.tagged(List.of("raises-exception"))
                : cell.byHand() ? JupyterWriter.tagged(List.of("skip-execution")) : "";
        cells.add(new Cell(newId(), Cell.Kind.CODE, cell.code(), 0, false, Map.of(), metadata));
    }

    private String newId() {
        return "cell-" + (cells.size() + 1);
    }
}
