package org.ganbook.course;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Makes a term of the glossary a link where a lesson uses it for the first time: in prose, not in headings or links. */
final class TermLinks {

    /** No terms. */
    static final TermLinks NONE = new TermLinks(Map.of());

    static final String ADDRESS = "glossary#";

    private final Map<String, GlossaryFile.Draft> terms = new HashMap<>();
    private final Pattern pattern;

    /** @param forms what to look for, and what it belongs to */
    TermLinks(Map<String, GlossaryFile.Draft> forms) {
        forms.forEach((form, draft) -> terms.put(form.toLowerCase(Locale.ROOT), draft));
        // The longest first: 'activation function' before 'activation'. Chinese has no spaces between words.
        String any = forms.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(form -> form.codePoints().anyMatch(Character::isIdeographic)
                        ? Pattern.quote(form)
                        : "(?<![\\w-])" + Pattern.quote(form) + "(?![\\w-])")
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(
                any.isEmpty() ? "(?!)" : any,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** @param seen the ids of terms that have been linked in this lesson; grows */
    void link(Node node, Set<String> seen) {
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {}

            @Override
            public void visit(Link link) {}

            @Override
            public void visit(Text text) {
                linkWithin(text, seen);
            }
        });
    }

    private void linkWithin(Text text, Set<String> seen) {
        String words = text.getLiteral();
        Matcher found = pattern.matcher(words);
        while (found.find()) {
            GlossaryFile.Draft term = terms.get(found.group().toLowerCase(Locale.ROOT));
            if (term != null && seen.add(term.id())) {
                Link link = new Link(ADDRESS + term.id(), null);
                link.appendChild(new Text(found.group()));
                Text rest = new Text(words.substring(found.end()));
                text.setLiteral(words.substring(0, found.start()));
                text.insertAfter(link);
                link.insertAfter(rest);
                linkWithin(rest, seen);
                return;
            }
        }
    }
}
