package org.ganbook.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * One language's text of a chapter, parsed.
 *
 * @param file below the content folder
 * @param goals each with its line
 * @param words what stands in the chapter's drawings, in this language
 * @param headings in order
 * @param lines of the file
 */
record LessonDraft(
        Path file,
        String language,
        String title,
        Map<String, Integer> goals,
        int minutes,
        Map<String, String> words,
        Node document,
        List<Heading> headings,
        List<String> lines) {

    private static final Set<String> KEYS = Set.of("title", "goals", "minutes", "words");

    static LessonDraft read(Path file, String language, String text, List<Problem> problems) {
        FrontMatter matter = FrontMatter.read(file, text, "title, goals and minutes", KEYS, problems);
        Yaml head = matter.head();
        return new LessonDraft(
                file,
                language,
                head.text("title"),
                head.lines("goals"),
                head.number("minutes"),
                head.textsIfAny("words"),
                matter.body(),
                headings(matter.body()),
                text.lines().toList());
    }

    /** A block as it was written. */
    String source(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.isEmpty()
                ? ""
                : String.join(
                        "\n",
                        lines.subList(
                                spans.getFirst().getLineIndex(),
                                Math.min(spans.getLast().getLineIndex() + 1, lines.size())));
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
