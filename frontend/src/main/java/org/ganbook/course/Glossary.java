package org.ganbook.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of the field, explained.
 *
 * @param terms in the order of the file
 */
public record Glossary(List<Term> terms) {

    public Glossary {
        terms = List.copyOf(terms);
    }

    /**
     * @param id names the term in addresses, the same in all languages
     * @param entries by language
     * @param see the ids of terms that are near to it
     */
    public record Term(String id, Map<String, Entry> entries, List<String> see) {

        public Term {
            entries = Map.copyOf(entries);
            see = List.copyOf(see);
        }

        public Optional<Entry> entry(String language) {
            return Optional.ofNullable(entries.get(language));
        }
    }

    /**
     * @param term as it is written
     * @param forms other ways to write it
     * @param html what it means, as safe HTML without block elements
     * @param text the same in plain words
     */
    public record Entry(String term, List<String> forms, String html, String text) {

        public Entry {
            forms = List.copyOf(forms);
        }
    }

    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }
}
