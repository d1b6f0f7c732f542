package org.ganbook.page.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.ganbook.course.Course;
import org.ganbook.course.CourseLoader;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.Run;
import org.ganbook.notebook.Staleness;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ExplainerTest {

    private static final Course COURSE = CourseLoader.fromClassPath(ExplainerTest.class.getClassLoader());
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static JsonNode put(String language, String type, String message) {
        Run run = Run.sentTo("w/1")
                .after(new CellEvent.Started(1, NOW))
                .after(new CellEvent.Text(CellEvent.Stream.STDOUT, "before\n"))
                .after(new CellEvent.Failed(type, message, 1, List.of(), ""));
        ObjectNode patch =
                CellPatch.between(CellState.UNTOUCHED, CellState.UNTOUCHED.with(run), "", new Staleness.Fresh(), NOW);
        return new Explainer(COURSE.explanations(), language).explained(patch).get("put");
    }

    @Test
    void aFailureComesWithItsMeaningInThePagesLanguage() {
        String message = "mat1 and mat2 shapes cannot be multiplied (2x3 and 5x7)";
        JsonNode english = put("en", "RuntimeError", message).get(1).get("explanation");
        assertEquals("matrix-shapes", english.get("key").asString());
        assertEquals(
                "Matrices of 2x3 and 5x7 cannot be multiplied",
                english.get("title").asString());
        assertTrue(english.get("html").asString().contains("2x3 and 5x7"), english::toString);
        assertEquals("glossary#shape", english.get("see").get(0).get("address").asString());
        JsonNode german = put("de", "RuntimeError", message).get(1).get("explanation");
        assertEquals(
                "Matrizen mit 2x3 und 5x7 lassen sich nicht multiplizieren",
                german.get("title").asString());
        assertEquals(english.get("works"), german.get("works"));
    }

    @Test
    void whatNobodyExplainsStaysAsItIs() {
        JsonNode outputs = put("en", "RuntimeError", "something of the learner's own");
        assertEquals("failure", outputs.get(1).get("kind").asString());
        assertFalse(outputs.get(1).has("explanation"));
        assertFalse(outputs.get(0).has("explanation"));
    }

    @Test
    void aMessageIsNoMarkup() {
        JsonNode explanation = put("en", "KeyError", "'<b>bold</b>'").get(1).get("explanation");
        assertTrue(explanation.get("html").asString().contains("&lt;b&gt;bold&lt;/b&gt;"), explanation::toString);
        assertEquals(
                "There is nothing under the key '<b>bold</b>'",
                explanation.get("title").asString());
    }
}
