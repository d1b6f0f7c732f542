package org.ganbook.markdown;

import org.commonmark.node.Node;

/** What is done to all Markdown, the course's and the learners', between reading and writing it. */
public final class Tidying {

    private Tidying() {}

    /** Changes a document as the languages and the screen readers of those who read it ask for. */
    public static void tidy(Node document) {
        WideCharacters.join(document);
        TableHeads.keepWritten(document);
    }
}
