package org.ganbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ganbook.workspace.Edit.Collapse;
import org.ganbook.workspace.Edit.Convert;
import org.ganbook.workspace.Edit.Insert;
import org.ganbook.workspace.Edit.Move;
import org.ganbook.workspace.Edit.PutBack;
import org.ganbook.workspace.Edit.Remove;
import org.ganbook.workspace.Edit.Rename;
import org.ganbook.workspace.Edit.Restore;
import org.ganbook.workspace.Edit.Update;
import org.ganbook.workspace.Edit.Write;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTest {

    private static final Document ABC = document("a", "b", "c");

    private static Document document(String... ids) {
        return new Document(
                "Notes",
                Arrays.stream(ids).map(id -> Cell.of(id, Cell.Kind.CODE, id)).toList());
    }

    private static Document after(Document document, Edit... edits) {
        Document now = document;
        for (Edit edit : edits) {
            now = now.after(edit);
        }
        return now;
    }

    private static String order(Document document) {
        return document.cells().stream().map(Cell::id).collect(Collectors.joining());
    }

    private static Insert insert(String id, String after) {
        return new Insert(Cell.of(id, Cell.Kind.CODE, id), after);
    }

    private static Write write(String cell, int version, String before, String after) {
        return new Write(cell, version, List.of(new Update("page", TextChange.between(before, after))));
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of("xabc", List.of(insert("x", ""))),
                Arguments.of("axbc", List.of(insert("x", "a"))),
                Arguments.of("abcx", List.of(insert("x", "gone"))),
                Arguments.of("abc", List.of(insert("a", "c"))),
                Arguments.of("bac", List.of(new Move("a", "b"))),
                Arguments.of("cab", List.of(new Move("c", ""))),
                Arguments.of("acb", List.of(new Move("b", "c"))),
                Arguments.of("abc", List.of(new Move("b", "b"))),
                Arguments.of("abc", List.of(new Move("gone", "a"))),
                Arguments.of("bca", List.of(new Move("a", "gone"))),
                Arguments.of("ac", List.of(new Remove("b"))),
                Arguments.of("ac", List.of(new Remove("b"), new Remove("b"))),
                Arguments.of("abc", List.of(new Remove("b"), new PutBack())),
                Arguments.of("abc", List.of(new Remove("a"), new PutBack())),
                Arguments.of("abc", List.of(new Remove("a"), new Remove("b"), new PutBack(), new PutBack())),
                Arguments.of("abc", List.of(new Remove("b"), new Remove("a"), new PutBack(), new PutBack())),
                Arguments.of("cba", List.of(new Remove("b"), new Move("a", "c"), new PutBack(), new Move("b", "c"))),
                Arguments.of("abc", List.of(new PutBack())),
                Arguments.of("ac", List.of(new Remove("b"), insert("b", "a"))));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void standsInOrder(String expected, List<Edit> edits) {
        assertEquals(expected, order(after(ABC, edits.toArray(Edit[]::new))));
    }

    @Test
    void takesAChangeMadeForItsVersionOnly() {
        Document once = ABC.after(write("a", 0, "a", "ab"));
        assertEquals(
                Cell.of("a", Cell.Kind.CODE, "ab").text(),
                once.cells().getFirst().text());
        assertEquals(1, once.cells().getFirst().version());
        assertEquals(once, once.after(write("a", 0, "a", "ac")), "it was made before the other came");
        assertEquals(
                "abc", once.after(write("a", 1, "ab", "abc")).cells().getFirst().text());
    }

    @Test
    void refusesAChangeThatDoesNotFit() {
        assertThrows(InvalidEditException.class, () -> ABC.after(write("a", 0, "another", "text")));
    }

    @Test
    void losesNothingThatIsTypedIntoACellThatIsGone() {
        Document back = after(ABC, new Remove("b"), write("b", 0, "b", "b, and more"), new PutBack());
        assertEquals("b, and more", back.cell("b").orElseThrow().text());
    }

    @Test
    void goesBackToWhatItWas() {
        Document later = after(
                ABC,
                new Rename("Other"),
                write("a", 0, "a", "changed"),
                new Remove("b"),
                insert("x", "c"),
                new Convert("c", Cell.Kind.TEXT),
                new Collapse("c", true));
        Document back = later.after(new Restore(ABC));
        assertEquals("Notes", back.title());
        assertEquals(
                List.of("a", "b", "c"), back.cells().stream().map(Cell::text).toList());
        assertEquals(2, back.cell("a").orElseThrow().version(), "pages take the old text as one more change");
        assertEquals(0, back.cell("c").orElseThrow().version());
        assertEquals(Cell.Kind.CODE, back.cell("c").orElseThrow().kind());
        assertEquals("abcx", order(back.after(new PutBack())), "what was new can be put back");
    }

    @Test
    void hasATitleOfOneLine() {
        assertEquals("A b", ABC.after(new Rename("  A\n b ")).title());
        assertEquals("Notes", ABC.after(new Rename("  ")).title());
        assertEquals(
                Document.LONGEST_TITLE,
                ABC.after(new Rename("x".repeat(999))).title().length());
    }

    @Test
    void hasUnixLines() {
        assertEquals("a\nb\nc", Cell.of("x", Cell.Kind.CODE, "a\r\nb\rc").text());
    }

    @Test
    void refusesIdsThatNameNothing() {
        assertThrows(InvalidEditException.class, () -> ABC.after(insert("<b>", "")));
        assertThrows(InvalidEditException.class, () -> document("a", "a"));
    }

    @Test
    void isNotLongerThanAPageCanShow() {
        String[] ids = IntStream.rangeClosed(0, Document.MOST_CELLS)
                .mapToObj(i -> "c" + i)
                .toArray(String[]::new);
        assertThrows(InvalidEditException.class, () -> document(ids));
    }
}
