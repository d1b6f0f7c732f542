package org.ganbook.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers are out of date, and which are not. Cells and doings are written as {@link PlayedNotebook} says. */
class StaleCellsTest {

    private static final String[] NUMBERS = {"a: > x", "b: x > y", "c: y", "d: x"};

    private static final String[] REUSED = {"a: > x", "b: x", "c: > x", "d: x"};

    private static final String[] TRAINING = {
        "make: > net", "before: net", "rate: > lr", "train: net lr ~ net", "after: net", "plot: > figure"
    };

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                 | ''
                    a b c d            | ''
                    a b c d a          | b lost x to a [5], c has y of b [2], d lost x to a [5]
                    a b c d a b        | c lost y to b [6], d lost x to a [5]
                    a b c d a b c d    | ''
                    a b c d b          | c lost y to b [5]
                    a b b              | ''
                    b a b              | ''
                    b a                | b lost x to a [2]
                    a b a*             | a edited
                    a b a* a=          | ''
                    a b a b*           | b lost x to a [3]
                    a b! a             | b lost x to a [3]
                    a b a?             | ''
                    a b a a?           | b lost x to a [3]
                    a b new            | a gone, b gone
                    a b new a          | b gone
                    a b new a b        | ''
                    """)
    void numbers(String doings, String stale) {
        assertEquals(stale, new PlayedNotebook(NUMBERS).play(doings).stale());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a b c d            | ''
                    a b c d a          | b lost x to a [5]
                    a b c d c          | d lost x to c [5]
                    a b d              | ''
                    a b d c            | d lost x to c [4]
                    a b c b            | ''
                    a b c b c          | b lost x to c [5]
                    c b c              | b lost x to c [3]
                    a b /x             | ''
                    /x b a             | b lost x to a [3]
                    """)
    void aNameThatIsUsedTwice(String doings, String stale) {
        assertEquals(stale, new PlayedNotebook(REUSED).play(doings).stale());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    make before rate train after                   | ''
                    make before rate train after train             | after lost net to train [6]
                    make before rate train train after             | ''
                    make before rate train after make              \
                    | before lost net to make [6], train lost net to make [6], after lost net to make [6]
                    make before rate train after rate              | train lost lr to rate [6], after has net of train [4]
                    make before rate train after rate train        | after lost net to train [7]
                    make before rate train after before            | ''
                    make before rate train after before train      \
                    | before lost net to train [7], after lost net to train [7]
                    make before rate train after plot plot         | ''
                    make before rate train after train*            | train edited
                    """)
    void aTraining(String doings, String stale) {
        assertEquals(stale, new PlayedNotebook(TRAINING).play(doings).stale());
    }

    @Test
    void aNotebookThatRanFromTopToBottomTwiceIsFresh() {
        PlayedNotebook notebook = new PlayedNotebook(TRAINING);
        String all = "make before rate train after plot ";
        assertEquals("", notebook.play(all + all).stale());
    }

    @Test
    void whatAnEarlierVersionOfACellDidStaysDone() {
        PlayedNotebook notebook = new PlayedNotebook("a: > x", "b: x");
        notebook.play("a b a");
        // What the lab tells of a cell's earlier runs is still there while it runs again.
        assertEquals("b lost x to a [3]", notebook.play("a?").stale());
    }

    @Test
    void nothingIsSaidOfRunsThatNobodyKnowsAnythingOf() {
        Run.Stage stage = new Run.Stage(RunStatus.OK, "w/1", 0, 1, Optional.empty(), 1);
        Run old = new Run(stage, Optional.empty(), List.of(), false);
        StaleCells cells = new StaleCells(
                "book", "w/1", List.of(new PlacedCell("a", "edited?", false, CellState.UNTOUCHED.with(old))));
        assertEquals(new Staleness.Fresh(), cells.of("a"));
    }

    @Test
    void aCellOfAnotherNotebookIsUnknown() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new PlayedNotebook(NUMBERS).cells().of("z"));
    }

    @Test
    void whereThereIsNoSessionAllIsGone() {
        StaleCells cells = new StaleCells(
                "book", "", new PlayedNotebook(NUMBERS).play("a").cells().cells());
        assertEquals(new Staleness.OtherSession(), cells.of("a"));
        assertEquals(new Staleness.NeverRun(), cells.of("b"));
    }
}
