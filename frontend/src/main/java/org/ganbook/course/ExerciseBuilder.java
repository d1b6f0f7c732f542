package org.ganbook.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Makes an exercise of its source, in one language: the task, and a hint of each heading with what follows it. */
final class ExerciseBuilder {

    private final ExerciseSource source;
    private final ExerciseSource.Text text;
    private final Path lesson;
    private final Links links;
    private final List<Problem> problems;
    private final HtmlRenderer renderer;

    /** @param lesson the file of the lesson that shows the exercise */
    ExerciseBuilder(ExerciseSource source, ExerciseSource.Text text, Path lesson, Links links, List<Problem> problems) {
        this.source = source;
        this.text = text;
        this.lesson = lesson;
        this.links = links;
        this.problems = problems;
        this.renderer = Markdown.renderer(links.anchors());
    }

    Exercise build() {
        @Nullable String task = null;
        String title = "";
        StringBuilder html = new StringBuilder();
        List<Exercise.Hint> hints = new ArrayList<>();
        Node next;
        for (Node node = text.document().getFirstChild(); node != null; node = next) {
            next = node.getNext();
            if (node instanceof Heading heading) {
                task = end(task, title, html, hints);
                title = Markdown.plain(heading);
            } else {
                node.accept(new ProseCheck(text.file(), lesson, links, problems));
                if (!(node instanceof HtmlBlock)) {
                    html.append(renderer.render(node));
                }
            }
        }
        task = end(task, title, html, hints);
        if (task.isBlank() || hints.isEmpty()) {
            problems.add(Problem.at(text.file(), 1, "an exercise has a task and hints, each under a heading"));
        }
        CodeCell start = new CodeCell(
                Exercise.anchor(source.name()),
                text.title(),
                Pace.quick(source.start()),
                true,
                new Expectation.Nothing());
        return new Exercise(
                source.name(), text.title(), task, hints, start, Pace.quick(source.solution()), source.check(text));
    }

    /** What has been gathered is the task, when there is none yet, or a hint. */
    private static String end(@Nullable String task, String title, StringBuilder html, List<Exercise.Hint> hints) {
        String gathered = html.toString();
        html.setLength(0);
        if (task == null) {
            return gathered;
        }
        hints.add(new Exercise.Hint(title, gathered));
        return task;
    }
}
