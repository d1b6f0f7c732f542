package org.ganbook.page.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.CellEvent.Stream;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.Run;
import org.ganbook.notebook.Staleness;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CellFeedTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant NOW = START.plusMillis(2_500);

    private final List<ObjectNode> patches = new ArrayList<>();
    private final Deque<Runnable> underWay = new ArrayDeque<>();

    @Test
    void anUntouchedCellNeedsNothing() {
        feed(CellState.UNTOUCHED, "").send();
        assertTrue(patches.isEmpty());
    }

    @Test
    void aCellThatRunsComesWithAllThatItHasShown() {
        CellState running = CellState.UNTOUCHED.with(running("one\n"));
        feed(running, "w/1").send();
        JsonNode run = patches.getFirst().get("run");
        assertEquals("RUNNING", run.get("status").asString());
        assertEquals(2.5, run.get("runningFor").asDouble());
        assertFalse(run.get("stale").asBoolean());
        JsonNode text = patches.getFirst().get("put").get(0);
        assertEquals("text", text.get("kind").asString());
        assertEquals("one\n", text.get("text").asString());
        assertEquals("STDOUT", text.get("stream").asString());
    }

    @Test
    void onePatchIsUnderWayAtATime() {
        CellFeed feed = feed(CellState.UNTOUCHED.with(running("a")), "w/1");
        feed.send();
        for (String text : List.of("ab", "abc", "abcd")) {
            feed.show(CellState.UNTOUCHED.with(running(text)));
        }
        assertEquals(1, patches.size());
        underWay.remove().run();
        assertEquals(2, patches.size());
        JsonNode grow = patches.getLast().get("grow").get(0);
        assertEquals("bcd", grow.get("text").asString());
        assertEquals(1, grow.get("id").asInt());
        assertTrue(patches.getLast().get("put").isEmpty());
        underWay.remove().run();
        assertEquals(2, patches.size());
    }

    @Test
    void textThatWasWrittenOverIsSentAnew() {
        CellFeed feed = feed(CellState.UNTOUCHED.with(running("10%")), "w/1");
        feed.send();
        underWay.remove().run();
        feed.show(CellState.UNTOUCHED.with(running("10%").after(new CellEvent.Text(Stream.STDOUT, "\r20%"))));
        assertEquals("20%", patches.getLast().get("put").get(0).get("text").asString());
    }

    @Test
    void onlyNewPointsOfACurveAreSent() {
        Run first = running("").after(new CellEvent.Curve("loss", List.of(1.0, 2.0), List.of(0.9, 0.8)));
        CellFeed feed = feed(CellState.UNTOUCHED.with(first), "w/1");
        feed.send();
        underWay.remove().run();
        feed.show(CellState.UNTOUCHED.with(first.after(new CellEvent.Curve("loss", List.of(3.0), List.of(0.7)))));
        JsonNode grow = patches.getLast().get("grow").get(0);
        assertEquals("[3.0]", grow.get("x").toString());
        assertEquals("[0.7]", grow.get("y").toString());
    }

    @Test
    void aNewRunDropsTheOldAnswer() {
        CellFeed feed = feed(CellState.UNTOUCHED.with(running("old").after(new CellEvent.Notice("x", "y"))), "w/1");
        feed.send();
        underWay.remove().run();
        feed.show(CellState.UNTOUCHED.with(Run.sentTo("w/1")));
        assertEquals("[1,2]", patches.getLast().get("drop").toString());
    }

    @Test
    void aNewSessionMakesItStale() {
        CellFeed feed = feed(CellState.UNTOUCHED.with(running("a")), "w/1");
        feed.send();
        underWay.remove().run();
        feed.session("w/2");
        assertTrue(patches.getLast().get("run").get("stale").asBoolean());
    }

    @Test
    void whatSpeaksAgainstTheAnswerIsTold() {
        CellFeed feed = feed(CellState.UNTOUCHED.with(running("a")), "w/1");
        feed.show(new Staleness.NameChanged("x", "other", 7));
        assertEquals(
                "{\"kind\":\"changed\",\"name\":\"x\",\"by\":7}",
                patches.getLast().get("run").get("reason").toString());
        underWay.remove().run();
        assertEquals(1, patches.size());
        feed.show(new Staleness.UsesStale("y", "other", 8));
        assertEquals(
                "{\"kind\":\"uses\",\"name\":\"y\",\"by\":8}",
                patches.getLast().get("run").get("reason").toString());
        underWay.remove().run();
        feed.show(new Staleness.Fresh());
        assertFalse(patches.getLast().get("run").has("reason"));
    }

    @Test
    void theTextThatRanIsToldOnceAndWhenItBegan() {
        Run run = Run.NEVER.again("w/1", "x = 1").after(new CellEvent.Started(1, START));
        CellFeed feed = feed(CellState.UNTOUCHED.with(run), "w/1");
        feed.send();
        assertEquals("x = 1", patches.getLast().get("ran").asString());
        assertEquals(
                START.toEpochMilli(), patches.getLast().get("run").get("at").asLong());
        underWay.remove().run();
        feed.show(CellState.UNTOUCHED.with(run.after(new CellEvent.Text(Stream.STDOUT, "a"))));
        assertFalse(patches.getLast().has("ran"));
    }

    @Test
    void codeGoesOnlyToPagesThatDidNotWriteIt() {
        CellFeed feed = feed(CellState.UNTOUCHED, "w/1");
        feed.show(CellState.UNTOUCHED.edited(Optional.of("typed here"), "this page"));
        patches.forEach(patch -> assertFalse(patch.has("code")));
        underWay.remove().run();
        feed.show(CellState.UNTOUCHED.edited(Optional.of("typed there"), "another"));
        assertEquals("typed there", patches.getLast().get("code").asString());
        underWay.remove().run();
        feed.show(CellState.UNTOUCHED.edited(Optional.empty(), "another"));
        assertTrue(patches.getLast().get("code").isNull());
    }

    private CellFeed feed(CellState first, String session) {
        return new CellFeed(
                "this page",
                first,
                session,
                (patch, received) -> {
                    patches.add(patch);
                    underWay.add(received);
                },
                () -> NOW);
    }

    private static Run running(String printed) {
        Run run = Run.sentTo("w/1").after(new CellEvent.Started(1, START));
        return printed.isEmpty() ? run : run.after(new CellEvent.Text(Stream.STDOUT, printed));
    }
}
