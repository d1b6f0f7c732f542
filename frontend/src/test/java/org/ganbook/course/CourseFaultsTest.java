package org.ganbook.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of an author is found when the course is loaded, and told with file and line. */
class CourseFaultsTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            01-sums/en.md    | Hello.                  | Hello <b>you</b>.     | 01-sums/en.md:8: HTML is not allowed; write `code` or \\< instead
            01-sums/en.md    | Hello.                  | <script>alert(1)</script> | 01-sums/en.md:8: HTML is not allowed; write `code` or \\< instead
            01-sums/en.md    | Hello.                  | It costs $5.          | 01-sums/en.md:8: a formula is not closed; write \\$ for the sign itself
            01-sums/en.md    | Hello.                  | $$ x^2                | 01-sums/en.md:8: the formula between $$ and $$ is empty or not closed
            01-sums/en.md    | Hello.                  | # Sums                | 01-sums/en.md:8: the title stands in the head of the file; begin sections with ##
            01-sums/en.md    | Hello.                  | ![x](figures/arrow.svg) | 01-sums/en.md:8: there is no drawing 'figures/arrow.svg'
            01-sums/en.md    | ![Two arrows that meet] | ![]                   | 01-sums/en.md:18: the drawing needs a description: ![What is drawn](figures/…)
            01-sums/en.md    | Hello.                  | A ![x](figures/arrows.svg) here | 01-sums/en.md:8: a drawing must stand in a paragraph of its own
            01-sums/en.md    | [Add two numbers]       | []                    | 01-sums/en.md:14: the cell 'add' needs a label: [What it does](cells/…)
            01-sums/en.md    | Hello.                  | [Go](cells/no.py)     | 01-sums/en.md:8: there is no cell 'cells/no.py'
            01-sums/en.md    | Hello.                  | [Wait](cells/wait.py) | 01-sums/en.md:16: the cell 'wait' is shown twice; link to it within a sentence instead
            01-sums/en.md    | (#adding)               | (#subtracting)        | 01-sums/en.md:26: the link '#subtracting' leads nowhere
            01-sums/en.md    | #again                  | #never                | 01-sums/en.md:26: the link '../A-more/en.md#never' leads nowhere
            01-sums/en.md    | ../A-more/en.md         | ../B-more/en.md       | 01-sums/en.md:26: the link '../B-more/en.md#again' leads nowhere
            01-sums/en.md    | ../A-more/en.md#again   | http://example.org    | 01-sums/en.md:26: the link 'http://example.org' leads nowhere
            01-sums/en.md    | ../A-more/en.md#again   | javascript:alert(1)   | 01-sums/en.md:26: the link 'javascript:alert(1)' leads nowhere
            01-sums/en.md    | What it means           | Adding                | 01-sums/en.md:24: the heading needs words that no other one here has
            01-sums/en.md    | Add `numbers`           | Add [x](javascript:y) | 01-sums/en.md:4: the link 'javascript:y' leads nowhere
            01-sums/en.md    | title: Sums             | name: Sums            | 01-sums/en.md:2: unknown key 'name'; known are goals, minutes, title, words
            01-sums/en.md    | minutes: 7              | minutes: some         | 01-sums/en.md:5: 'minutes' must be a whole number from 1, not 'some'
            01-sums/en.md    | minutes: 7              | "minutes: [7"         | 01-sums/en.md:5: not valid YAML
            01-sums/en.md    | goals:                  | titles:               | 01-sums/en.md:3: unknown key 'titles'; known are goals, minutes, title, words
            01-sums/en.md    | ---                     | ***                   | 01-sums/en.md:1: the file must begin with title, goals and minutes between lines of ---
            01-sums/de.md    | ## Addieren             | ### Addieren          | 01-sums/de.md:1: its headings must have the number, order and levels of those in 01-sums/en.md
            01-sums/de.md    | [Warten](cells/wait.py) | Warten                | 01-sums/de.md:1: it must show the cells of 01-sums/en.md in their order, [add, wait, a drawing, exercise-swap, live/graph], but shows [add, a drawing, exercise-swap, live/graph]
            01-sums/cells/wait.py    | by-hand         | never                 | 01-sums/cells/wait.py:1: unknown option 'run: never'; known is 'run: by-hand'
            01-sums/cells/add.py     | 1 + 2           | 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 | 01-sums/cells/add.py:2: the page shows 74 characters of a line; shorten it
            01-sums/cells/wait.py    | while True: pass | ""                   | 01-sums/cells/wait.py:1: the cell is empty
            01-sums/expected/add.txt | --- stdout      | stdout                | 01-sums/expected/add.txt:1: expected one of the lines '--- stdout', '--- result', '--- error', '--- figures' before the first text
            01-sums/expected/add.txt | --- result      | --- figures           | ""
            01-sums/expected/add.txt | "--- result\n3" | "--- figures\nmany"   | 01-sums/expected/add.txt:1: '--- figures' must be followed by a number
            01-sums/figures/arrows.svg | <text>a</text>  | <script/>             | 01-sums/figures/arrows.svg:1: <script> is not allowed in a drawing
            01-sums/figures/arrows.svg | <text>a         | "<text onload='x()'>a" | 01-sums/figures/arrows.svg:1: the attribute 'onload' may not run or load anything
            01-sums/figures/arrows.svg | <text>a</text>  | <use href='x.svg#a'/> | 01-sums/figures/arrows.svg:1: the attribute 'href' may not run or load anything
            01-sums/figures/arrows.svg | <text>a         | "<text fill='url(x.svg)'>a" | 01-sums/figures/arrows.svg:1: the attribute 'fill' may not run or load anything
            01-sums/figures/arrows.svg | <text>a         | "<text fill='url(#a)'>a" | ""
            01-sums/figures/arrows.svg | </svg>          | ""                    | 01-sums/figures/arrows.svg:1: not well-formed XML
            01-sums/figures/arrows.svg | "<svg "         | "<html "              | 01-sums/figures/arrows.svg:1: a drawing must begin with <svg
            01-sums/figures/arrows.svg | <text>a         | <text>arrow           | 01-sums/de.md:1: 'words' lacks what stands in figures/arrows.svg: arrow
            01-sums/en.md    | (exercises/swap)        | (exercises/turn)      | 01-sums/en.md:20: there is no exercise 'exercises/turn'
            01-sums/en.md    | live/graph?of=          | live/grape?of=        | 01-sums/en.md:22: there is no live figure 'grape'
            01-sums/en.md    | live/graph?of=          | live/graph?for=       | 01-sums/en.md:22: 'live/graph' takes of
            01-sums/en.md    | [See where the sum comes from] | []             | 01-sums/en.md:22: the live figure needs a label: [What one can do with it](live/…)
            01-sums/exercises/swap/en.md | order:      | odour:                | 01-sums/exercises/swap/en.md:1: 'missing' must hold what check.py says, [order], but holds [odour]
            01-sums/exercises/swap/en.md | (#adding)   | (#nowhere)            | 01-sums/exercises/swap/en.md:6: the link '#nowhere' leads nowhere
            01-sums/exercises/swap/en.md | "## Which way?\n" | ""             | 01-sums/exercises/swap/en.md:1: an exercise has a task and hints, each under a heading
            01-sums/exercises/swap/check.py | order     | other                 | 01-sums/exercises/swap/de.md:1: 'missing' must hold what check.py says, [other], but holds [order]
            01-sums/cells/add.py     | 1 + 2           | "a = 1  # quick: 2\nb = 3  # quick: 4" | 01-sums/cells/add.py:1: one value alone can have a quick one beside it
            course.yaml      | A-more                  | B-more                | course.yaml:7: there is no folder 'B-more'
            course.yaml      | "  - A-more\n"          | ""                    | course.yaml:1: the folder 'A-more' is not in 'chapters'
            course.yaml      | A-more                  | 01-sums               | course.yaml:7: '01-sums' stands twice in 'chapters'
            course.yaml      | "languages: [en, de]"   | "languages: [de, en]" | A-more/de.md:1: the file is missing
            course.yaml      | "languages: [en, de]"   | "languages: [en]"     | 01-sums/de.md:1: its language is not among 'languages' in course.yaml
            course.yaml      | "languages: [en, de]"   | "languages: [fr, en, de]" | course.yaml:1: 'title' lacks the language 'fr'
            """)
    void aSpoiltFileIsReported(String file, String from, String to, String problem, @TempDir Path folder)
            throws IOException {
        Path spoilt = SampleCourse.write(folder).resolve(file);
        String text = Files.readString(spoilt);
        String changed = text.replace(from.replace("\\n", "\n"), to == null ? "" : to.replace("\\n", "\n"));
        assertNotEquals(text, changed, "the case changes nothing");
        Files.writeString(spoilt, changed);
        if (problem.isEmpty()) {
            CourseLoader.load(folder);
        } else {
            assertReports(folder, problem);
        }
    }

    @Test
    void filesThatNobodyUsesAreReported(@TempDir Path folder) throws IOException {
        SampleCourse.write(folder);
        SampleCourse.put(folder, "01-sums/cells/spare.py", "5");
        SampleCourse.put(folder, "01-sums/expected/ghost.txt", "");
        SampleCourse.put(folder, "01-sums/cells/Bad_name.py", "5");
        SampleCourse.put(folder, "01-sums/figures/spare.svg", "<svg><g/></svg>");
        assertReports(folder, "01-sums/cells/spare.py:1: no lesson shows this cell; show or delete it");
        assertReports(
                folder,
                "01-sums/cells/spare.py:1: expected/spare.txt (the answer) or expected/spare.py (a check) is missing");
        assertReports(folder, "01-sums/figures/spare.svg:1: no lesson shows this drawing");
        assertReports(folder, "01-sums/expected/ghost.txt:1: there is no cell of this name");
        assertReports(folder, "01-sums/cells/Bad_name.py:1: name cells like make-a-tensor.py");
    }

    @Test
    void allFaultsAreToldAtOnce(@TempDir Path folder) throws IOException {
        SampleCourse.write(folder);
        SampleCourse.put(folder, "A-more/en.md", "## Again\n\n<br>\n\n[x](#y)\n");
        var thrown = assertThrows(CourseException.class, () -> CourseLoader.load(folder));
        assertEquals(
                """
                A-more/cells/again.py:1: no lesson shows this cell; show or delete it
                A-more/en.md:1: the file must begin with title, goals and minutes between lines of ---
                A-more/en.md:2: 'goals' is missing
                A-more/en.md:2: 'minutes' is missing
                A-more/en.md:2: 'title' is missing
                A-more/en.md:3: HTML is not allowed; write `code` or \\< instead
                A-more/en.md:5: the link '#y' leads nowhere""", thrown.problems().stream().map(Problem::toString).sorted().collect(Collectors.joining("\n")));
    }

    @Test
    void aFolderWithoutOutlineIsReported(@TempDir Path folder) {
        assertReports(folder, "course.yaml:1: the file is missing");
    }

    private static void assertReports(Path folder, String problem) {
        var thrown = assertThrows(CourseException.class, () -> CourseLoader.load(folder));
        boolean told = thrown.problems().stream()
                .anyMatch(p -> p.toString().equals(problem) || p.toString().startsWith(problem + ": "));
        assertTrue(told, () -> "expected:\n" + problem + "\nbut was told:\n" + thrown.getMessage());
    }
}
