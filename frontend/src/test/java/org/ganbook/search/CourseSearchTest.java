package org.ganbook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ganbook.course.CourseLoader;
import org.ganbook.search.CourseSearch.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseSearchTest {

    private static final CourseSearch SEARCH =
            new CourseSearch(CourseLoader.fromClassPath(CourseSearchTest.class.getClassLoader()));

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, broadcasting, chapter/pytorch-basics#tensors
            en, broadc, chapter/pytorch-basics#tensors
            en, matrices, chapter/pytorch-basics#tensors
            en, manual_seed repeated, chapter/pytorch-basics#tensors
            en, chain rule, chapter/pytorch-basics#computation-graphs
            de, Gradienten, chapter/pytorch-basics#automatic-gradients
            de, gradient, chapter/pytorch-basics#automatic-gradients
            zh, 链式法则, chapter/pytorch-basics#computation-graphs
            en, learning rate, glossary#learning-rate
            en, shapes cannot be multiplied, errors#matrix-shapes
            de, Doppelpunkt, errors#missing-colon
            zh, 缩进, errors#indentation
            """)
    void wordsAreFoundInTheirForms(String language, String words, String address) {
        List<String> places =
                SEARCH.find(language, words).stream().map(Found::address).toList();
        assertTrue(places.contains(address), () -> words + " was found in " + places);
    }

    @Test
    void whatIsFoundIsMarkedInItsExcerpt() {
        Found first = SEARCH.find("en", "broadcasting").stream()
                .filter(found -> found.address().endsWith("#tensors"))
                .findFirst()
                .orElseThrow();
        assertTrue(first.excerpt().contains("<mark>broadcasting</mark>"), first.excerpt());
    }

    @Test
    void anExcerptIsInert() {
        SEARCH.find("en", "print")
                .forEach(found -> assertEquals(
                        "", found.excerpt().replaceAll("</?mark>", "").replaceAll("[^<>]", "")));
    }

    @Test
    void nothingIsFoundForNothing() {
        assertEquals(List.of(), SEARCH.find("en", "  "));
        assertEquals(List.of(), SEARCH.find("en", "xyzzy"));
        assertEquals(List.of(), SEARCH.find("fr", "tensor"));
    }
}
