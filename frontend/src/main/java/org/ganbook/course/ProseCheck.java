package org.ganbook.course;

import java.nio.file.Path;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Finds what must not stand in prose, and turns its links into addresses. */
final class ProseCheck extends AbstractVisitor {

    private final Path file;
    private final Path lesson;
    private final Links links;
    private final List<Problem> problems;

    ProseCheck(Path file, Links links, List<Problem> problems) {
        this(file, file, links, problems);
    }

    /** @param lesson where a link may start from, besides the file itself */
    ProseCheck(Path file, Path lesson, Links links, List<Problem> problems) {
        this.file = file;
        this.lesson = lesson;
        this.links = links;
        this.problems = problems;
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            complain(heading, "the title stands in the head of the file; begin sections with ##");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        links.resolve(file, link.getDestination())
                .or(() -> links.resolve(lesson, link.getDestination()))
                .ifPresentOrElse(
                        link::setDestination,
                        () -> complain(link, "the link '" + link.getDestination() + "' leads nowhere"));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        complain(image, "a drawing must stand in a paragraph of its own");
    }

    @Override
    public void visit(HtmlBlock html) {
        refuseHtml(html, html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        refuseHtml(html, html.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FormulaSyntax.StrayDollar) {
            complain(node, "a formula is not closed; write \\$ for the sign itself");
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FormulaSyntax.Display formula && (!formula.closed || formula.tex.isEmpty())) {
            complain(block, "the formula between $$ and $$ is empty or not closed");
        }
        visitChildren(block);
    }

    private void refuseHtml(Node node, String literal) {
        if (literal.startsWith("<!--")) {
            node.unlink();
        } else {
            complain(node, "HTML is not allowed; write `code` or \\< instead");
        }
    }

    private void complain(Node node, String message) {
        problems.add(Problem.at(file, Markdown.line(node), message));
    }
}
