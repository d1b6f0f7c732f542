package org.ganbook.course;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;

/** Every place of the course that can be linked to. */
final class Links {

    /** @param titles of the headings, by anchor */
    private record Target(String slug, Set<String> anchors, Map<String, String> titles) {}

    private final Map<Path, Target> targets = new HashMap<>();
    private final Map<Heading, String> anchors = new IdentityHashMap<>();
    private final Map<String, TermLinks> termLinks = new HashMap<>();

    private final Optional<GlossaryFile> glossary;

    private Links(Optional<GlossaryFile> glossary) {
        this.glossary = glossary;
    }

    static Links over(List<ChapterDraft> drafts, Optional<GlossaryFile> glossary, List<Problem> problems) {
        var links = new Links(glossary);
        drafts.forEach(draft -> links.add(draft, problems));
        return links;
    }

    /** The ids of all headings. */
    Map<Heading, String> anchors() {
        return anchors;
    }

    /** The terms that become links in this language. */
    TermLinks terms(String language) {
        return glossary.map(file -> termLinks.computeIfAbsent(language, file::links))
                .orElse(TermLinks.NONE);
    }

    String anchor(Heading heading) {
        return anchors.getOrDefault(heading, "");
    }

    /**
     * The address of what a lesson's link means, relative to the site's base; empty when there is no such place.
     *
     * @param from the lesson's file
     * @param destination as written: {@code #here}, {@code cells/train.py}, {@code exercises/climb}, {@code ../02-name/en.md#there},
     *     {@code https://…}
     */
    Optional<String> resolve(Path from, String destination) {
        if (destination.startsWith("https://")) {
            return Optional.of(destination);
        }
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        String anchor = hash < 0 ? "" : destination.substring(hash + 1);
        if (path.startsWith("cells/") && path.endsWith(".py") && hash < 0) {
            anchor = CodeCell.anchor(path.substring(6, path.length() - 3));
            path = "";
        } else if (path.startsWith("exercises/") && hash < 0) {
            anchor = Exercise.anchor(path.substring(10));
            path = "";
        }
        Target target =
                targets.get(path.isEmpty() ? from : from.resolveSibling(path).normalize());
        if (target == null || !anchor.isEmpty() && !target.anchors.contains(anchor)) {
            return Optional.empty();
        }
        return Optional.of("chapter/" + target.slug + (anchor.isEmpty() ? "" : "#" + anchor));
    }

    /** The words of a heading in a lesson's file. */
    Optional<String> title(Path lesson, String anchor) {
        return Optional.ofNullable(targets.get(lesson)).map(target -> target.titles.get(anchor));
    }

    /** A section has the same anchor in all languages, made from its heading in the first one. */
    private void add(ChapterDraft draft, List<Problem> problems) {
        if (draft.lessons().isEmpty()) {
            return;
        }
        Set<String> places = new HashSet<>();
        draft.cells().keySet().forEach(cell -> places.add(CodeCell.anchor(cell)));
        draft.exercises().keySet().forEach(exercise -> places.add(Exercise.anchor(exercise)));
        LessonDraft first = draft.lessons().getFirst();
        for (Heading heading : first.headings()) {
            String anchor = slug(Markdown.plain(heading));
            if (anchor.isEmpty() || !places.add(anchor)) {
                problems.add(Problem.at(
                        first.file(), Markdown.line(heading), "the heading needs words that no other one here has"));
            }
            anchors.put(heading, anchor);
        }
        for (LessonDraft lesson : draft.lessons()) {
            if (lesson != first) {
                adopt(first, lesson, problems);
            }
            Map<String, String> titles = new HashMap<>();
            lesson.headings().forEach(heading -> titles.put(anchor(heading), Markdown.plain(heading)));
            targets.put(lesson.file(), new Target(draft.slug(), Set.copyOf(places), titles));
        }
    }

    private void adopt(LessonDraft first, LessonDraft lesson, List<Problem> problems) {
        List<Integer> levels = lesson.headings().stream().map(Heading::getLevel).toList();
        if (!levels.equals(first.headings().stream().map(Heading::getLevel).toList())) {
            problems.add(Problem.at(
                    lesson.file(),
                    1,
                    "its headings must have the number, order and levels of those in " + first.file()));
            return;
        }
        for (int i = 0; i < levels.size(); i++) {
            anchors.put(lesson.headings().get(i), anchor(first.headings().get(i)));
        }
    }

    /** What an address means by {@code %20}. */
    static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .strip()
                .replaceAll("[ _]+", "-");
    }
}
