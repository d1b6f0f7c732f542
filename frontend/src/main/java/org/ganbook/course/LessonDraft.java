package org.ganbook.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * One language's text of a chapter, parsed.
 *
 * @param file below the content folder
 * @param goals each with its line
 * @param headings in order
 */
record LessonDraft(
        Path file,
        String language,
        String title,
        Map<String, Integer> goals,
        int minutes,
        Node document,
        List<Heading> headings) {

    private static final String FENCE = "---";

    static LessonDraft read(Path file, String language, String text, List<Problem> problems) {
        List<String> lines = text.lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE);
        if (end < 0) {
            problems.add(Problem.at(file, 1, "the file must begin with title, goals and minutes between lines of ---"));
        }
        String head = end < 0 ? "" : String.join("\n", lines.subList(1, end + 1));
        var yaml = new Yaml(file, 2, head, Set.of("title", "goals", "minutes"), problems);
        // The lines of the head stay as empty ones, so that the parser's line numbers are the file's.
        String body = "\n".repeat(end + 2) + String.join("\n", lines.subList(end < 0 ? 0 : end + 2, lines.size()));
        Node document = Markdown.parse(end < 0 ? text : body);
        return new LessonDraft(
                file,
                language,
                yaml.text("title"),
                yaml.lines("goals"),
                yaml.number("minutes"),
                document,
                headings(document));
    }

    private static List<Heading> headings(Node document) {
        List<Heading> headings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        return List.copyOf(headings);
    }
}
