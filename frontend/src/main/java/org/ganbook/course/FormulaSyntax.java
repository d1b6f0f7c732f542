package org.ganbook.course;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * TeX in Markdown as GitHub writes it: {@code $x^2$} in a line, {@code $$…$$} on lines of its own, {@code \$} for the
 * sign itself. The page typesets the elements that come out.
 */
final class FormulaSyntax implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    /** A formula within a line. */
    static final class Inline extends CustomNode {
        final String tex;

        Inline(String tex) {
            this.tex = tex;
        }
    }

    /** A formula on lines of its own; {@code closed} is false when its last {@code $$} is missing. */
    static final class Display extends CustomBlock {
        String tex = "";
        boolean closed;
    }

    /** A dollar sign that neither opens nor closes a formula: always a slip. */
    static final class StrayDollar extends CustomNode {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new DisplayStart()).customInlineContentParserFactory(new InlineStart());
    }

    @Override
    public void extend(HtmlRenderer.Builder builder) {
        builder.nodeRendererFactory(Renderer::new);
    }

    private static final class InlineStart implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return InlineStart::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            scanner.next();
            Position afterDollar = scanner.position();
            while (scanner.hasNext()) {
                char c = scanner.peek();
                if (c == '$') {
                    String tex =
                            scanner.getSource(afterDollar, scanner.position()).getContent();
                    if (tex.isBlank() || !tex.strip().equals(tex)) {
                        break;
                    }
                    scanner.next();
                    return ParsedInline.of(new Inline(tex), scanner.position());
                }
                scanner.next();
                if (c == '\\' && scanner.hasNext()) {
                    scanner.next();
                }
            }
            return ParsedInline.of(new StrayDollar(), afterDollar);
        }
    }

    private static final class DisplayStart extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4
                    || !line.subSequence(start, line.length()).toString().startsWith("$$")) {
                return BlockStart.none();
            }
            return BlockStart.of(new DisplayParser()).atIndex(start + 2);
        }
    }

    private static final class DisplayParser extends AbstractBlockParser {
        private final Display block = new Display();
        private final StringBuilder tex = new StringBuilder();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return block.closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            String text = line.getContent().toString();
            if (text.stripTrailing().endsWith("$$")) {
                block.closed = true;
                text = text.stripTrailing();
                text = text.substring(0, text.length() - 2);
            }
            tex.append(text).append('\n');
        }

        @Override
        public void closeBlock() {
            block.tex = tex.toString().strip();
        }
    }

    private record Renderer(HtmlWriter html, HtmlNodeRendererContext context) implements NodeRenderer {

        Renderer(HtmlNodeRendererContext context) {
            this(context.getWriter(), context);
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Inline.class, Display.class, StrayDollar.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Inline formula -> element(formula, formula.tex, new HashMap<>());
                case Display formula -> {
                    html.line();
                    element(formula, formula.tex, new HashMap<>(Map.of("display", "")));
                    html.line();
                }
                default -> html.text("$");
            }
        }

        private void element(Node node, String tex, Map<String, String> attributes) {
            html.tag("gb-formula", context.extendAttributes(node, "gb-formula", attributes));
            html.text(tex);
            html.tag("/gb-formula");
        }
    }
}
