package org.ganbook.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Markdown makes each cell of a table's first line a heading, also the corner in which nothing stands. */
final class TableHeads {

    private TableHeads() {}

    /** Makes usual cells of the empty ones, so that a screen reader doesn't name a column by nothing. */
    static void keepWritten(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell cell && cell.getFirstChild() == null) {
                    cell.setHeader(false);
                }
                visitChildren(node);
            }
        });
    }
}
