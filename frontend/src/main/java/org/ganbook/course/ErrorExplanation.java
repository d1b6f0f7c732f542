package org.ganbook.course;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an error means to those who meet it for the first time.
 *
 * @param key names it in addresses, the same in all languages
 * @param types the exceptions' names
 * @param messages regular expressions, of which one is found in the message; the texts may use their named groups
 * @param cells code that raises it; the first is the example to show
 * @param raised what the first of them raises
 * @param instead the example as it should be
 * @param needs on which machines its cells raise it
 * @param words by language
 */
public record ErrorExplanation(
        String key,
        Set<String> types,
        List<String> messages,
        List<String> cells,
        Raised raised,
        String instead,
        Needs needs,
        Map<String, Words> words) {

    /** What stands for a part of the message that is not there. */
    private static final String NOTHING = "…";

    private static final int LONGEST_PART = 120;

    public ErrorExplanation {
        types = Set.copyOf(types);
        messages = List.copyOf(messages);
        cells = List.copyOf(cells);
        words = Map.copyOf(words);
    }

    /** What a machine must have for an error to be raised. */
    public enum Needs {
        NOTHING(""),
        GPU("gpu"),
        NO_GPU("no gpu");

        private final String words;

        Needs(String words) {
            this.words = words;
        }

        /** @param words as they stand in the files */
        static Optional<Needs> named(String words) {
            return Arrays.stream(values())
                    .filter(one -> one.words.equals(words))
                    .findFirst();
        }
    }

    /** An exception's type and its message. */
    public record Raised(String type, String message) {

        @Override
        public String toString() {
            return type + ": " + message;
        }
    }

    /**
     * @param title what has happened, in a few words, with places for parts of the message like {@code {{size}}}
     * @param html what it means and what to do, as safe HTML, with such places
     * @param text the same in plain words, for search
     * @param see where to read more
     */
    public record Words(String title, String html, String text, List<Place> see) {

        public Words {
            see = List.copyOf(see);
        }

        private static final Pattern VALUE = Pattern.compile("\\{\\{(\\w+)}}");

        /** The title, about the message that these values stand in. */
        public String title(Map<String, String> values) {
            return filled(title, values, UnaryOperator.identity());
        }

        /** The text as HTML, about the message that these values stand in. */
        public String html(Map<String, String> values) {
            return filled(html, values, Words::escaped);
        }

        private static String filled(String text, Map<String, String> values, UnaryOperator<String> written) {
            return VALUE.matcher(text)
                    .replaceAll(place ->
                            Matcher.quoteReplacement(written.apply(values.getOrDefault(place.group(1), NOTHING))));
        }

        private static String escaped(String value) {
            return value.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }

    /** A place of the course. @param address relative to the site's base */
    public record Place(String address, String title) {}

    /** The named parts of a message that this explains. */
    Optional<Map<String, String>> values(Raised error) {
        return types.contains(error.type())
                ? messages.stream()
                        .map(message -> Pattern.compile(message).matcher(error.message()))
                        .filter(Matcher::find)
                        .findFirst()
                        .map(ErrorExplanation::values)
                : Optional.empty();
    }

    /** The named parts of what the example raises. */
    public Map<String, String> valuesOfExample() {
        return values(raised).orElse(Map.of());
    }

    private static Map<String, String> values(Matcher found) {
        Map<String, String> values = new HashMap<>();
        found.namedGroups().keySet().forEach(name -> {
            String value = found.group(name);
            values.put(name, value == null ? NOTHING : shortened(value));
        });
        return Map.copyOf(values);
    }

    /** A text is about a name or a number; a long part would bury it. */
    private static String shortened(String value) {
        return value.length() <= LONGEST_PART ? value : value.substring(0, LONGEST_PART) + NOTHING;
    }

    public Optional<Words> words(String language) {
        return Optional.ofNullable(words.get(language));
    }
}
