package org.ganbook.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/** A text's head, between lines of {@code ---}, and the Markdown below it. */
record FrontMatter(Yaml head, Node body) {

    private static final String FENCE = "---";

    /** @param holds what the head must hold, in words */
    static FrontMatter read(Path file, String text, String holds, Set<String> keys, List<Problem> problems) {
        List<String> lines = text.lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE);
        if (end < 0) {
            problems.add(Problem.at(file, 1, "the file must begin with " + holds + " between lines of ---"));
        }
        String head = end < 0 ? "" : String.join("\n", lines.subList(1, end + 1));
        // The lines of the head stay as empty ones, so that the parser's line numbers are the file's.
        String body = "\n".repeat(end + 2) + String.join("\n", lines.subList(end < 0 ? 0 : end + 2, lines.size()));
        return new FrontMatter(new Yaml(file, 2, head, keys, problems), Markdown.parse(end < 0 ? text : body));
    }
}
