package org.ganbook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ganbook.course.CourseLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of the pages exists in every language of the course, with the same places to fill in. */
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void allLanguagesHaveTheSameWords() throws IOException {
        var course = CourseLoader.fromClassPath(WordsTest.class.getClassLoader());
        var first = places("");
        for (String language : course.languages()) {
            if (!language.equals(course.firstLanguage())) {
                assertEquals(first, places("_" + language), language);
            }
        }
    }

    /** Chinese has one word for one cell and for many. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void wordsGoWithTheirNumber(String suffix) throws IOException {
        Properties words = words(suffix);
        for (String key : words.stringPropertyNames()) {
            String text = words.getProperty(key);
            if (text.contains(",choice,")) {
                assertNotEquals(filledIn(text, 1).replace('1', '2'), filledIn(text, 2), key);
            }
        }
        String places = words.getProperty("search.count");
        assertEquals(filledIn(places, 2).replace('2', '0'), filledIn(places, 0));
    }

    private static String filledIn(String text, int number) {
        return new MessageFormat(text, Locale.ROOT).format(new Object[] {number, number});
    }

    private static Properties words(String suffix) throws IOException {
        try (var in = WordsTest.class.getResourceAsStream("/vaadin-i18n/translations" + suffix + ".properties")) {
            assertNotNull(in, "there is no translations" + suffix + ".properties");
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        }
    }

    private static TreeMap<String, TreeSet<String>> places(String suffix) throws IOException {
        var places = new TreeMap<String, TreeSet<String>>();
        words(suffix)
                .forEach((key, text) -> places.put(
                        String.valueOf(key),
                        new TreeSet<>(PLACE.matcher(String.valueOf(text))
                                .results()
                                .map(found -> found.group())
                                .toList())));
        return places;
    }
}
