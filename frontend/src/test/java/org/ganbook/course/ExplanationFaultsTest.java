package org.ganbook.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ganbook.course.ErrorExplanation.Needs;
import org.ganbook.course.ErrorExplanation.Place;
import org.ganbook.course.ErrorExplanation.Raised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations are read as they stand, and every fault in them is told with file and line. */
class ExplanationFaultsTest {

    private static Path sample(Path folder) throws IOException {
        SampleCourse.write(folder);
        SampleCourse.put(folder, "glossary.yaml", """
                - id: sum
                  en: {term: sum, text: "What adding gives."}
                  de: {term: Summe, text: "Was beim Addieren herauskommt."}
                """);
        SampleCourse.put(folder, "errors/errors.yaml", "themes:\n  - numbers\n");
        SampleCourse.put(folder, "errors/numbers.yaml", """
                title: {en: Numbers, de: Zahlen}
                errors:
                  - key: bad-number
                    types: [ValueError]
                    messages:
                      - 'not a number: (?<text>.+)$'
                      - '^(?<text>\\w+) is (no|not a) number'
                    cells:
                      - |
                        x = 'a'
                        int(x)
                      - float('b')
                    raises: "ValueError: not a number: a"
                    instead: |
                      int('1')
                    see: [sum, "01-sums#adding"]
                    en:
                      title: "{{text}} is no number"
                      text: "`{{text}}` *can't* be one, see [more](../01-sums/en.md#adding)."
                    de:
                      title: "{{text}} ist keine Zahl"
                      text: "`{{text}}` kann keine sein, siehe [mehr](../01-sums/de.md#adding)."
                  - key: any-value
                    types: [ValueError, KeyError]
                    messages: ['.']
                    needs: no gpu
                    cells: ["raise ValueError('x')"]
                    raises: "KeyError: 'x'"
                    instead: pass
                    see: [sum]
                    en: {title: Some value, text: Look.}
                    de: {title: Irgendein Wert, text: Sieh nach.}
                """);
        return folder;
    }

    @Test
    void anErrorIsReadInEveryLanguage(@TempDir Path folder) throws IOException {
        Explanations explanations = CourseLoader.load(sample(folder)).explanations();
        ErrorExplanation error = explanations.errors().findFirst().orElseThrow();
        assertEquals(List.of("x = 'a'\nint(x)", "float('b')"), error.cells());
        assertEquals("int('1')", error.instead());
        assertEquals(new Raised("ValueError", "not a number: a"), error.raised());
        assertEquals(Needs.NOTHING, error.needs());
        assertEquals("Zahlen", explanations.themes().getFirst().title("de"));
        assertEquals(
                List.of(new Place("glossary#sum", "Summe"), new Place("chapter/sums#adding", "Addieren")),
                error.words("de").orElseThrow().see());
        assertEquals(
                "… can't be one, see more.", error.words("en").orElseThrow().text());
        assertEquals(Needs.NO_GPU, explanations.errors().toList().getLast().needs());
    }

    @Test
    void theFirstThatFitsExplains(@TempDir Path folder) throws IOException {
        Explanations explanations = CourseLoader.load(sample(folder)).explanations();
        var found = explanations.find("ValueError", "seven is not a number").orElseThrow();
        assertEquals("bad-number", found.error().key());
        assertEquals(Map.of("text", "seven"), found.values());
        assertEquals(
                "any-value",
                explanations.find("KeyError", "'7'").orElseThrow().error().key());
        assertTrue(explanations.find("TypeError", "not a number: 7").isEmpty());
        assertTrue(explanations.find("ValueError", "").isEmpty());
    }

    @Test
    void aMessageIsFilledInAsText(@TempDir Path folder) throws IOException {
        Explanations explanations = CourseLoader.load(sample(folder)).explanations();
        var found = explanations
                .find("ValueError", "not a number: <img src=x onerror=alert(1)>\"$1\\{{text}}")
                .orElseThrow();
        var words = found.error().words("en").orElseThrow();
        assertEquals("<img src=x onerror=alert(1)>\"$1\\{{text}} is no number", words.title(found.values()));
        assertEquals(
                "<p><code>&lt;img src=x onerror=alert(1)&gt;&quot;$1\\{{text}}</code> <em>can't</em> be one,"
                        + " see <a href=\"chapter/sums#adding\">more</a>.</p>",
                words.html(found.values()).strip());
        assertTrue(words.html(Map.of()).startsWith("<p><code>…</code>"), "a part that is not there is left open");
    }

    @Test
    void onlyTheBeginningOfALongMessageIsRead(@TempDir Path folder) throws IOException {
        Explanations explanations = CourseLoader.load(sample(folder)).explanations();
        String told = explanations
                .find("ValueError", "not a number: " + "9".repeat(10_000_000))
                .orElseThrow()
                .values()
                .getOrDefault("text", "");
        assertEquals("9".repeat(120) + "…", told);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            errors/errors.yaml  | - numbers             | - letters         | errors/errors.yaml:2: there is no file 'errors/letters.yaml'
            errors/errors.yaml  | themes                | theme             | errors/errors.yaml:1: unknown key 'theme'; known are themes
            errors/numbers.yaml | ", de: Zahlen"        | ""                | errors/numbers.yaml:1: 'title' lacks the language 'de'
            errors/numbers.yaml | key: any-value        | key: bad-number   | errors/numbers.yaml:23: a key stands once and looks like matrix-shapes
            errors/numbers.yaml | key: any-value        | key: Any value    | errors/numbers.yaml:23: a key stands once and looks like matrix-shapes
            errors/numbers.yaml | "types: [ValueError]" | "types: []"       | errors/numbers.yaml:4: 'types' must be a list with at least one item
            errors/numbers.yaml | (?<text>.+)$          | (?<text>.+$       | errors/numbers.yaml:6: not a regular expression: Unclosed group in not a number: (?<text>.+$
            errors/numbers.yaml | (?<text>.+)$          | (?<text>.+)+$     | errors/numbers.yaml:6: a message's expression may not repeat a group or refer to one: not a number: (?<text>.+)+$
            errors/numbers.yaml | (?<text>.+)$          | (?<text>.)\\1     | errors/numbers.yaml:6: a message's expression may not repeat a group or refer to one: not a number: (?<text>.)\\1
            errors/numbers.yaml | ^(?<text>             | ^(?<word>         | errors/numbers.yaml:18: not every message has a group 'text'
            errors/numbers.yaml | "see: [sum, "         | "see: [som, "     | errors/numbers.yaml:16: 'see' names 'som', which is neither a term nor a section
            errors/numbers.yaml | 01-sums#adding        | 01-sums#taking    | errors/numbers.yaml:16: 'see' names '01-sums#taking', which is neither a term nor a section
            errors/numbers.yaml | en.md#adding          | en.md#taking      | errors/numbers.yaml:18: the link '../01-sums/en.md#taking' leads nowhere
            errors/numbers.yaml | *can't*               | <b>can't</b>      | errors/numbers.yaml:18: HTML is not allowed; write `code` or \\< instead
            errors/numbers.yaml | de.md#adding          | de.md#what-it-means | errors/numbers.yaml:3: the languages differ in their links or in the parts of the message
            errors/numbers.yaml | "`{{text}}` kann"     | Es kann           | ""
            errors/numbers.yaml | ", text: Sieh nach."  | ""                | errors/numbers.yaml:32: 'text' is missing
            errors/numbers.yaml | "  instead: pass"     | "  works: pass"   | errors/numbers.yaml:23: 'instead' is missing
            errors/numbers.yaml | "KeyError: 'x'"       | KeyError          | errors/numbers.yaml:23: 'raises' must look like 'TypeError: its message'
            errors/numbers.yaml | "KeyError: 'x'"       | "TypeError: x"    | errors/numbers.yaml:23: 'any-value': what it raises is explained by nothing
            errors/numbers.yaml | "KeyError: 'x'"       | "ValueError: x is no number" | errors/numbers.yaml:23: 'any-value': what it raises is explained by bad-number
            errors/numbers.yaml | needs: no gpu         | needs: a gpu      | errors/numbers.yaml:23: 'needs' can be 'gpu' or 'no gpu', not 'a gpu'
            """)
    void aSpoiltFileIsReported(String file, String from, String to, String problem, @TempDir Path folder)
            throws IOException {
        Path spoilt = sample(folder).resolve(file);
        String text = Files.readString(spoilt);
        String changed = text.replace(from, to == null ? "" : to);
        assertNotEquals(text, changed, "the case changes nothing");
        Files.writeString(spoilt, changed);
        if (problem.isEmpty()) {
            CourseLoader.load(folder);
        } else {
            var thrown = assertThrows(CourseException.class, () -> CourseLoader.load(folder));
            List<String> told =
                    thrown.problems().stream().map(Problem::toString).toList();
            assertTrue(told.stream().anyMatch(line -> line.startsWith(problem)), () -> String.join("\n", told));
        }
    }

    @Test
    void theFolderNeedsItsOutline(@TempDir Path folder) throws IOException {
        Files.delete(sample(folder).resolve("errors/errors.yaml"));
        var thrown = assertThrows(CourseException.class, () -> CourseLoader.load(folder));
        assertEquals(
                "errors/errors.yaml:1: the file is missing",
                thrown.problems().getFirst().toString());
    }
}
