package org.ganbook.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Entities;

/**
 * A learner's text: Markdown as Jupyter, Colab and GitHub write it, with formulas and with HTML. Unlike the course's
 * prose it may hold anything, so nothing in it is a fault, and nothing of it is trusted.
 */
public final class MarkdownText {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    /** Nobody nests quotes and lists like this; rendering goes one call deeper with each. */
    private static final int DEEPEST = 200;

    private MarkdownText() {}

    /**
     * The text as HTML that neither runs nor loads anything. Formulas are {@code gb-formula} elements that hold TeX, with
     * the attribute {@code display} if they stand on lines of their own.
     *
     * @param attachments pictures that the text refers to as {@code attachment:name}, as {@code data:} addresses
     */
    public static String html(String markdown, Map<String, String> attachments) {
        Formulas formulas = Formulas.in(markdown);
        Node document = PARSER.parse(formulas.masked());
        if (isDeeperThan(DEEPEST, document)) {
            return "<pre>" + Entities.escape(markdown) + "</pre>";
        }
        Tidying.tidy(document);
        return new LearnersHtml(attachments, formulas).safe(RENDERER.render(document));
    }

    /** Without recursion, which is what the depth would be too much for. */
    private static boolean isDeeperThan(int most, Node root) {
        int depth = 0;
        Node at = root;
        while (depth <= most) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
                continue;
            }
            while (at.getNext() == null) {
                Node parent = at.getParent();
                if (at == root || parent == null) {
                    return false;
                }
                at = parent;
                depth--;
            }
            at = at.getNext();
        }
        return true;
    }
}
