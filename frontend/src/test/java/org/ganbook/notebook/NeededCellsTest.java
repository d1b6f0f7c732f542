package org.ganbook.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must run before a cell. Cells and doings are written as {@link PlayedNotebook} says. */
class NeededCellsTest {

    private static final String[] NUMBERS = {"a: > x", "b: x > y", "other: > z", "c: y", "d: x"};

    private static final String[] TRAINING = {
        "torch: > T", "make: T > net", "before: net", "rate: > lr", "again: > T", "train: T net lr ~ net", "after: net"
    };

    private static final String[] TWO_NAMES = {"a: > p q", "b: q ~ q", "c: p", "d: c q"};

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''              | c | a b c
                    ''              | a | a
                    a               | c | b c
                    a b             | c | c
                    a b c           | c | c
                    a b c a         | c | b c
                    a b c a         | d | d
                    a b c a*        | c | c
                    a b c b*        | c | b c
                    a b! c          | c | b c
                    a b c new       | c | a b c
                    a b c new a     | c | b c
                    a b /x          | d | a d
                    a b /y          | c | b c
                    a b /q          | c | c
                    """)
    void numbers(String doings, String cell, String needed) {
        assertEquals(needed, new PlayedNotebook(NUMBERS).play(doings).needs(cell));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                          | after  | torch make rate again train after
                    torch make before rate train after          | after  | after
                    torch make before rate train after train    | after  | after
                    torch make before rate train after rate     | after  | make train after
                    torch make before rate train after train*   | after  | make train after
                    torch make before rate train after make     | after  | train after
                    torch make before rate                      | after  | train after
                    torch make before rate train after          | before | make before
                    torch make before rate train after rate     | train  | make train
                    torch make rate before train                | train  | make train
                    """)
    void aTraining(String doings, String cell, String needed) {
        assertEquals(needed, new PlayedNotebook(TRAINING).play(doings).needs(cell));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    a b             | d | d
                    a b a*          | d | a b d
                    a b b           | d | d
                    b a             | d | b d
                    """)
    void aCellThatGivesTwoNames(String doings, String cell, String needed) {
        assertEquals(needed, new PlayedNotebook(TWO_NAMES).play(doings).needs(cell));
    }

    @Test
    void cellsThatRunByHandAreLeftOut() {
        assertEquals("d", new PlayedNotebook(NUMBERS).byHand("a").needs("d"));
    }

    @Test
    void aNameThatOnlyACellBelowKnowsComesFromThere() {
        PlayedNotebook notebook = new PlayedNotebook("use: x", "give: > x");
        assertEquals("give use", notebook.needs("use"));
        assertEquals("use", notebook.play("give").needs("use"));
    }

    @Test
    void cellsThatNeedEachOtherComeToAnEnd() {
        assertEquals("a b", new PlayedNotebook("a: y > x", "b: x > y").needs("b"));
    }
}
