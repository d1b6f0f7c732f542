package org.ganbook.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {

    /** In the cells, ␍ is a carriage return, ␈ a backspace, ␊ a line feed and ␛ an escape. */
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "one␊two, one␊two",
        "10%␍20%, 20%",
        "100%␍9%, 9%0%",
        "100%␍␛[K9%, 9%",
        "abc␈X, abX",
        "␈a, a",
        "a␊␈b, a␊b",
        "first␊second␍X, first␊Xecond",
        "50%␍␊next, 50%␊next",
        "␛[31mred␛[0m, red",
        "␛[1;38;5;208mloud␛[m!, loud!",
        "␛]0;title␇text, text",
        "a␊b␛[Ac, ac␊b",
        "a␊b␛[A␊d, a␊d"
    })
    void looksAsInATerminal(String printed, String shown) {
        TerminalText text = new TerminalText();
        text.write(controls(printed));
        assertEquals(controls(shown), text.text());
    }

    @Test
    void sequencesMayComeInPieces() {
        TerminalText text = new TerminalText();
        for (char c : controls("a␛[31mb␛[0mc␍X").toCharArray()) {
            TerminalText next = new TerminalText(text.text(), text.cursor(), text.escape());
            next.write(String.valueOf(c));
            text = next;
        }
        assertEquals("Xbc", text.text());
    }

    @Test
    void anEscapeWithoutEndSwallowsLittle() {
        TerminalText text = new TerminalText();
        text.write("\u001b[" + "0".repeat(1_000));
        assertEquals(1_000, text.text().length(), 64);
    }

    private static String controls(String text) {
        return text.replace('␍', '\r')
                .replace('␈', '\b')
                .replace('␊', '\n')
                .replace('␛', '\u001b')
                .replace('␇', '\u0007');
    }
}
