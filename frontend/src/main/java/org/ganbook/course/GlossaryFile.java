package org.ganbook.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads {@code glossary.yaml}: a list of terms, each with an id, what it is called and what it means in every language,
 * and the ids of terms near to it.
 */
final class GlossaryFile {

    static final Path FILE = Path.of("glossary.yaml");

    /** A term's words, before the links of the texts can be resolved. */
    record Draft(String id, String language, String term, List<String> forms, String text) {}

    private final List<String> languages;
    private final List<Problem> problems;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<String>> see = new LinkedHashMap<>();

    private GlossaryFile(List<String> languages, List<Problem> problems) {
        this.languages = languages;
        this.problems = problems;
    }

    static GlossaryFile read(String text, List<String> languages, List<Problem> problems) {
        var file = new GlossaryFile(languages, problems);
        try {
            file.readTerms(new Load(LoadSettings.builder().build()).loadFromString(text));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            problems.add(Problem.at(FILE, 1 + line, "not valid YAML: " + e.getProblem()));
        }
        file.see.forEach((id, near) -> near.stream()
                .filter(other -> !file.see.containsKey(other))
                .forEach(other -> file.complain(id, "'see' names '" + other + "', which is no term")));
        return file;
    }

    private void readTerms(@Nullable Object yaml) {
        if (!(yaml instanceof List<?> terms)) {
            problems.add(Problem.at(FILE, 1, "the glossary is a list of terms"));
            return;
        }
        for (Object term : terms) {
            if (term instanceof Map<?, ?> entry && entry.get("id") instanceof String id) {
                readTerm(id, entry);
            } else {
                problems.add(Problem.at(FILE, 1, "each term begins with an 'id'"));
            }
        }
    }

    private void readTerm(String id, Map<?, ?> entry) {
        if (see.put(id, texts(entry.get("see"))) != null || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            complain(id, "an id stands once and looks like learning-rate");
        }
        for (String language : languages) {
            if (entry.get(language) instanceof Map<?, ?> words
                    && words.get("term") instanceof String term
                    && words.get("text") instanceof String text) {
                drafts.add(new Draft(id, language, term, texts(words.get("forms")), text));
            } else {
                complain(id, "'" + language + "' must hold 'term' and 'text'");
            }
        }
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    private void complain(String id, String message) {
        problems.add(Problem.at(FILE, 1, "'" + id + "': " + message));
    }

    /** How the terms are written in a language. */
    TermLinks links(String language) {
        Map<String, Draft> forms = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (draft.language().equals(language)) {
                Set<String> all = new LinkedHashSet<>(draft.forms());
                all.add(draft.term());
                all.forEach(form -> forms.putIfAbsent(form, draft));
            }
        }
        return new TermLinks(forms);
    }

    Glossary build(Links links) {
        Map<String, Map<String, Glossary.Entry>> entries = new LinkedHashMap<>();
        see.keySet().forEach(id -> entries.put(id, new LinkedHashMap<>()));
        for (Draft draft : drafts) {
            Node document = Markdown.parse(draft.text());
            List<Problem> found = new ArrayList<>();
            document.accept(new ProseCheck(FILE, links, found));
            found.forEach(problem -> complain(draft.id(), problem.message()));
            Optional.ofNullable(entries.get(draft.id()))
                    .ifPresent(byLanguage -> byLanguage.put(
                            draft.language(),
                            new Glossary.Entry(
                                    draft.term(), draft.forms(), Markdown.inline(document), Markdown.plain(document))));
        }
        return new Glossary(entries.entrySet().stream()
                .map(entry -> new Glossary.Term(
                        entry.getKey(), entry.getValue(), see.getOrDefault(entry.getKey(), List.of())))
                .toList());
    }
}
