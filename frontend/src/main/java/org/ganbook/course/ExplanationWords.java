package org.ganbook.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.ganbook.course.ErrorExplanation.Place;
import org.ganbook.course.ErrorExplanation.Words;

/** Reads what is said of an error, language by language, and sees to it that all say the same. */
final class ExplanationWords {

    /** A part of the message: {@code {{size}}}. */
    private static final Pattern VALUE = Pattern.compile("\\{\\{([^{}]*)}}");

    private final Path file;
    private final String firstLanguage;
    private final Links links;
    private final Glossary glossary;
    private final Set<String> groups;
    private final List<Problem> problems;
    /** What the languages refer to, each as one set: parts of the message, and places. */
    private final List<Set<String>> references = new ArrayList<>();

    /** @param groups the parts of the message that can be named */
    ExplanationWords(
            Path file,
            String firstLanguage,
            Links links,
            Glossary glossary,
            Set<String> groups,
            List<Problem> problems) {
        this.file = file;
        this.firstLanguage = firstLanguage;
        this.links = links;
        this.glossary = glossary;
        this.groups = groups;
        this.problems = problems;
    }

    Words read(String language, Yaml entry) {
        Yaml words = entry.mapping(language, Set.of("title", "text"));
        String title = words.text("title");
        String text = words.text("text");
        Node document = Markdown.parse(text);
        List<Problem> found = new ArrayList<>();
        document.accept(new ProseCheck(file, links, found));
        found.forEach(problem -> complain(words.line(), problem.message()));
        Set<String> referred = new TreeSet<>(addresses(document));
        VALUE.matcher(title + text).results().map(value -> value.group(1)).forEach(value -> {
            referred.add(value);
            if (!groups.contains(value)) {
                complain(words.line(), "not every message has a group '" + value + "'");
            }
        });
        references.add(referred);
        return new Words(
                title,
                Markdown.renderer(Map.of()).render(document),
                VALUE.matcher(Markdown.plain(document)).replaceAll(ExplanationWords::shown),
                places(language, entry));
    }

    /** All languages refer to the same parts of the message and to the same places. */
    void checkAlike(int line) {
        if (new LinkedHashSet<>(references).size() > 1) {
            complain(line, "the languages differ in their links or in the parts of the message: " + references);
        }
    }

    private static String shown(MatchResult value) {
        return "…";
    }

    private static Set<String> addresses(Node document) {
        Set<String> addresses = new TreeSet<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                addresses.add(link.getDestination());
            }
        });
        return addresses;
    }

    private List<Place> places(String language, Yaml entry) {
        List<Place> places = new ArrayList<>();
        entry.lines("see").forEach((what, line) -> {
            Optional<Place> place = what.contains("#") ? section(language, what) : term(language, what);
            place.ifPresentOrElse(
                    places::add,
                    () -> complain(line, "'see' names '" + what + "', which is neither a term nor a section"));
        });
        return places;
    }

    private Optional<Place> term(String language, String id) {
        return glossary.term(id)
                .flatMap(term -> term.entry(language))
                .map(entry -> new Place(TermLinks.ADDRESS + id, entry.term()));
    }

    /**
     * A section, in the first language where the chapter has no other.
     *
     * @param what a chapter's folder and the anchor of a heading in it
     */
    private Optional<Place> section(String language, String what) {
        int hash = what.indexOf('#');
        String anchor = what.substring(hash + 1);
        return lesson(language, what.substring(0, hash), anchor)
                .or(() -> lesson(firstLanguage, what.substring(0, hash), anchor));
    }

    private Optional<Place> lesson(String language, String folder, String anchor) {
        Path lesson = Path.of(folder, language + ".md");
        return links.title(lesson, anchor)
                .flatMap(title -> links.resolve(lesson, "#" + anchor).map(address -> new Place(address, title)));
    }

    private void complain(int line, String message) {
        if (problems.stream().noneMatch(problem -> problem.equals(Problem.at(file, line, message)))) {
            problems.add(Problem.at(file, line, message));
        }
    }
}
