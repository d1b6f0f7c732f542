package org.ganbook.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            epochs = 4  # quick: 1      | epochs = 1  # full: 4
            epochs = 4 # quick: 1       | epochs = 1 # full: 4
            "    self.n = a + b  # quick: min(a, 5)" | "    self.n = min(a, 5)  # full: a + b"
            epochs = 1  # full: 4       | epochs = 1  # full: 4
            """)
    void theQuickValueTakesThePlaceOfTheFullOne(String code, String quick) {
        assertEquals(quick, Pace.quick(code));
        assertEquals(1, Pace.lines(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"print(1)  # quick: 2", "a = 1  # quickly: 2", "# quick: 1", "if a == 1:  # quick: 2"})
    void otherLinesStayAsTheyAre(String code) {
        assertEquals(code, Pace.quick(code));
        assertEquals(0, Pace.lines(code));
    }

    @Test
    void theOtherLinesOfACellStay() {
        assertEquals("a = 1\nn = 2  # full: 9\nprint(n)", Pace.quick("a = 1\nn = 9  # quick: 2\nprint(n)"));
    }
}
