package org.ganbook.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A browser shows the end of a line as a space; between Chinese characters there is none. */
final class WideCharacters {

    private WideCharacters() {}

    /** Takes out the ends of lines between Chinese characters. */
    static void join(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(SoftLineBreak lineBreak) {
                if (lineBreak.getPrevious() instanceof Text before
                        && lineBreak.getNext() instanceof Text after
                        && !before.getLiteral().isEmpty()
                        && !after.getLiteral().isEmpty()
                        && isWide(before.getLiteral()
                                .codePointBefore(before.getLiteral().length()))
                        && isWide(after.getLiteral().codePointAt(0))) {
                    lineBreak.unlink();
                }
            }
        });
    }

    /** Whether it is a Chinese character or the punctuation between them. */
    private static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || character >= 0x3000 && character <= 0x303f
                || character >= 0xff00 && character <= 0xff60;
    }
}
