package org.ganbook.course;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.ganbook.markdown.Tidying;

/**
 * Markdown with tables and formulas, to HTML. It is safe once {@link ProseCheck} has passed it: HTML is escaped here,
 * links are limited to the course and https there.
 */
final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), new FormulaSyntax());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final HtmlRenderer IN_LINE = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .omitSingleParagraphP(true)
            .build();

    private Markdown() {}

    static Node parse(String text) {
        Node document = PARSER.parse(text);
        Tidying.tidy(document);
        return document;
    }

    /** @param anchors the ids of the headings */
    static HtmlRenderer renderer(Map<Heading, String> anchors) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(_ -> (node, _, attributes) -> {
                    String anchor = node instanceof Heading heading ? anchors.get(heading) : null;
                    if (anchor != null) {
                        attributes.put("id", anchor);
                    }
                    if (node instanceof Link link && link.getDestination().startsWith(TermLinks.ADDRESS)) {
                        attributes.put("class", "term");
                    }
                    if (node instanceof Link link && link.getDestination().startsWith("https:")) {
                        attributes.put("target", "_blank");
                        attributes.put("rel", "noopener");
                    }
                })
                .build();
    }

    /** A single paragraph's HTML without the paragraph. */
    static String inline(Node document) {
        return IN_LINE.render(document).strip();
    }

    /** The words of a node without Markdown's marks and without the addresses of links. */
    static String plain(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(Paragraph paragraph) {
                visitChildren(paragraph);
                text.append(' ');
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append(' ');
            }
        });
        return text.toString().strip();
    }

    /** The line that a node begins on, from 1. */
    static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                return spans.getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }
}
