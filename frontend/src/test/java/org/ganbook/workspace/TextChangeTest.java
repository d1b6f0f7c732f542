package org.ganbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.ganbook.workspace.TextChange.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangeTest {

    @ParameterizedTest
    @CsvSource({
        "'',''",
        "'','x'",
        "'x',''",
        "'abc','abXc'",
        "'aaa','aa'",
        "'abc','xyz'",
        "'ab','abab'",
        "'you','you 你好'"
    })
    void leadsFromOneTextToAnother(String before, String after) {
        assertEquals(after, TextChange.between(before, after).applyTo(before));
    }

    @Test
    void leavesAloneWhatBothBeginAndEndWith() {
        assertEquals(
                new TextChange(List.of(new Part.Kept(4), new Part.Replaced(3, "loss"), new Part.Kept(2))),
                TextChange.between("the net ;", "the loss ;"));
    }

    @Test
    void keepsAndReplaces() {
        var change = new TextChange(
                List.of(new Part.Kept(2), new Part.Replaced(0, "\n"), new Part.Kept(1), new Part.Replaced(1, "")));
        assertEquals("ab\nc", change.applyTo("abcd"));
    }

    @ParameterizedTest
    @CsvSource({"abc", "abcdefgh"})
    void doesNotFitATextOfAnotherLength(String text) {
        var change = new TextChange(List.of(new Part.Kept(4), new Part.Replaced(0, "x")));
        assertThrows(InvalidEditException.class, () -> change.applyTo(text));
    }

    @Test
    void doesNotGoBack() {
        var change = new TextChange(List.of(new Part.Kept(2), new Part.Kept(-1)));
        assertThrows(InvalidEditException.class, () -> change.applyTo("a"));
    }
}
