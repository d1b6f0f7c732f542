package org.ganbook.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;

/** Cuts a parsed lesson into sections and blocks. */
final class LessonBuilder {

    private static final Pattern CELL = Pattern.compile("cells/([^/]+)\\.py");

    private final ChapterDraft chapter;
    private final LessonDraft draft;
    private final Links links;
    private final List<Problem> problems;
    private final HtmlRenderer renderer;
    private final Set<String> shown = new HashSet<>();

    private final List<Block> introduction = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private List<Block> blocks = introduction;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder markdown = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Set<String> seen = new HashSet<>();

    LessonBuilder(ChapterDraft chapter, LessonDraft draft, Links links, List<Problem> problems) {
        this.chapter = chapter;
        this.draft = draft;
        this.links = links;
        this.problems = problems;
        this.renderer = Markdown.renderer(links.anchors());
    }

    Lesson build() {
        List<Node> nodes = new ArrayList<>();
        for (Node node = draft.document().getFirstChild(); node != null; node = node.getNext()) {
            nodes.add(node);
        }
        var heads = new ArrayList<Heading>();
        var starts = new ArrayList<List<Block>>();
        for (Node node : nodes) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                endProse();
                heads.add(heading);
                blocks = new ArrayList<>();
                starts.add(blocks);
            } else {
                add(node);
            }
        }
        endProse();
        for (int i = 0; i < heads.size(); i++) {
            sections.add(new Section(links.anchor(heads.get(i)), Markdown.plain(heads.get(i)), starts.get(i)));
        }
        List<String> goals = draft.goals().entrySet().stream()
                .map(goal -> goal(goal.getKey(), goal.getValue()))
                .toList();
        return new Lesson(draft.language(), draft.title(), goals, draft.minutes(), introduction, sections);
    }

    private String goal(String text, int line) {
        Node document = Markdown.parse(text);
        List<Problem> found = new ArrayList<>();
        document.accept(new ProseCheck(draft.file(), links, found));
        found.forEach(problem -> problems.add(new Problem(problem.file(), line, problem.message())));
        return Markdown.inline(document);
    }

    private void add(Node node) {
        if (only(node) instanceof Link link && link.getDestination().startsWith("cells/")) {
            cell(link).ifPresent(this::put);
        } else if (only(node) instanceof Link link && link.getDestination().startsWith("exercises/")) {
            exercise(link).ifPresent(this::put);
        } else if (only(node) instanceof Link link && link.getDestination().startsWith("live/")) {
            liveFigure(link).ifPresent(this::put);
        } else if (only(node) instanceof Image image) {
            illustration(image).ifPresent(this::put);
        } else {
            node.accept(new ProseCheck(draft.file(), links, problems));
            if (!(node instanceof HtmlBlock)) {
                text.append(Markdown.plain(node)).append(' ');
                links.terms(draft.language()).link(node, seen);
                html.append(renderer.render(node));
                markdown.append(draft.source(node)).append("\n\n");
            }
        }
    }

    private void put(Block block) {
        endProse();
        blocks.add(block);
    }

    private void endProse() {
        if (!html.toString().isBlank()) {
            blocks.add(new Prose(
                    html.toString(),
                    markdown.toString().strip(),
                    text.toString().strip()));
        }
        html.setLength(0);
        markdown.setLength(0);
        text.setLength(0);
    }

    /** What a paragraph consists of, when it is one thing only. */
    private static Node only(Node node) {
        Node child = node instanceof Paragraph ? node.getFirstChild() : null;
        return child != null && child.getNext() == null ? child : node;
    }

    private Optional<Block> cell(Link link) {
        Matcher name = CELL.matcher(link.getDestination());
        CellSource source = name.matches() ? chapter.cells().get(name.group(1)) : null;
        if (source == null) {
            complain(link, "there is no cell '" + link.getDestination() + "'");
            return Optional.empty();
        }
        if (!shown.add(source.name())) {
            complain(link, "the cell '" + source.name() + "' is shown twice; link to it within a sentence instead");
        }
        String label = Markdown.plain(link);
        if (label.isEmpty()) {
            complain(link, "the cell '" + source.name() + "' needs a label: [What it does](cells/…)");
        }
        return Optional.of(new CodeCell(source.name(), label, source.code(), source.byHand(), source.expectation()));
    }

    private Optional<Block> illustration(Image image) {
        String svg = chapter.drawings().get(image.getDestination());
        String alternative = Markdown.plain(image);
        if (svg == null) {
            complain(image, "there is no drawing '" + image.getDestination() + "'");
            return Optional.empty();
        }
        if (alternative.isEmpty()) {
            complain(image, "the drawing needs a description: ![What is drawn](figures/…)");
        }
        boolean isFirst = draft == chapter.lessons().getFirst();
        String translated = isFirst
                ? svg
                : DrawingWords.translate(svg, draft.words(), draft.file(), image.getDestination(), problems);
        return Optional.of(new Illustration(translated, alternative));
    }

    private Optional<Block> exercise(Link link) {
        String name = link.getDestination().substring("exercises/".length());
        ExerciseSource source = chapter.exercises().get(name);
        ExerciseSource.Text words = source == null ? null : source.text(draft.language());
        if (source == null || words == null) {
            complain(link, "there is no exercise '" + link.getDestination() + "'");
            return Optional.empty();
        }
        if (!shown.add(Exercise.anchor(name))) {
            complain(link, "the exercise '" + name + "' is shown twice; link to it within a sentence instead");
        }
        return Optional.of(new ExerciseBuilder(source, words, draft.file(), links, problems).build());
    }

    private Optional<Block> liveFigure(Link link) {
        String destination = link.getDestination().substring("live/".length());
        int mark = destination.indexOf('?');
        String name = mark < 0 ? destination : destination.substring(0, mark);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair :
                mark < 0 ? new String[0] : destination.substring(mark + 1).split("&")) {
            int equals = pair.indexOf('=');
            parameters.put(
                    equals < 0 ? pair : pair.substring(0, equals),
                    equals < 0 ? "" : Links.decoded(pair.substring(equals + 1)));
        }
        Optional<LiveFigure.Kind> kind = LiveFigure.Kind.named(name);
        if (kind.isEmpty()) {
            complain(link, "there is no live figure '" + name + "'");
            return Optional.empty();
        }
        if (!kind.get().takes(parameters.keySet())) {
            complain(link, "'live/" + name + "' takes " + kind.get().keys());
        }
        String label = Markdown.plain(link);
        if (label.isEmpty()) {
            complain(link, "the live figure needs a label: [What one can do with it](live/…)");
        }
        return Optional.of(new LiveFigure(kind.get(), label, parameters));
    }

    private void complain(Node node, String message) {
        problems.add(Problem.at(draft.file(), Markdown.line(node), message));
    }
}
