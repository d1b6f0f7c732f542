package org.ganbook.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.CellEvent.Stream;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void aRunGoesFromSentToItsEnd() {
        Run sent = Run.sentTo("w/1");
        assertEquals(RunStatus.SENT, sent.status());
        assertEquals(3, sent.after(new CellEvent.QueuedAt(3)).stage().place());
        Run running = sent.after(new CellEvent.QueuedAt(3)).after(new CellEvent.Started(7, NOW));
        assertEquals(new Run.Stage(RunStatus.RUNNING, "w/1", 0, 7, Optional.of(NOW), 0), running.stage());
        CellEvent.Progress progress =
                new CellEvent.Progress(List.of(new CellEvent.Loop("i in range(4)", 2, 1, 4)), 0.5, 1.5, false);
        assertEquals(Optional.of(progress), running.after(progress).progress());
        Run done = running.after(progress).after(new CellEvent.Finished(CellEvent.Outcome.OK, 2.5));
        assertEquals(new Run.Stage(RunStatus.OK, "w/1", 0, 7, Optional.of(NOW), 2.5), done.stage());
        assertEquals(Optional.empty(), done.progress());
    }

    @Test
    void textOfOneStreamIsOnePiece() {
        Run run = after(out("a"), out("b\n"), err("oh"), out("c"));
        assertEquals(List.of("STDOUT ab\n", "STDERR oh", "STDOUT c"), texts(run));
        assertEquals(List.of(1, 2, 3), ids(run));
    }

    @Test
    void aCurveDoesNotPartTheText() {
        Run run = after(out("a"), new CellEvent.Curve("loss", List.of(1.0), List.of(0.9)), out("b"));
        assertEquals(2, run.outputs().size());
        assertEquals(
                "ab",
                assertInstanceOf(Output.Text.class, run.outputs().getFirst()).text());
    }

    @Test
    void longTextComesInPiecesThatAreNotWrittenAgain() {
        Run run = after();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            String line = "line " + i + " " + "x".repeat(40) + "\n";
            all.append(line);
            Run next = run.after(out(line));
            OutputChanges changes = OutputChanges.between(run.outputs(), next.outputs());
            assertTrue(changes.added().size() + changes.changed().size() <= 2);
            run = next;
        }
        assertEquals(all.toString(), printed(run));
        assertTrue(run.outputs().size() > 3);
    }

    @Test
    void aProgressBarOverAThousandStepsIsOneLine() {
        Run run = after();
        for (int i = 0; i <= 1_000; i++) {
            run = run.after(err("\r" + i + "/1000"));
        }
        assertEquals("1000/1000", printed(run));
    }

    @Test
    void tooMuchTextKeepsItsBeginningAndItsEnd() {
        Run run = after(out("the beginning\n"));
        for (int i = 0; i < 20_000; i++) {
            run = run.after(out("line " + i + " " + "y".repeat(100) + "\n"));
        }
        run = run.after(out("the end\n"));
        String shown = printed(run);
        assertTrue(shown.startsWith("the beginning\n"));
        assertTrue(shown.endsWith("the end\n"));
        assertTrue(shown.length() <= OutputLimit.MOST);
        List<Output.Omitted> omitted = run.outputs().stream()
                .filter(Output.Omitted.class::isInstance)
                .map(Output.Omitted.class::cast)
                .toList();
        assertEquals(1, omitted.size());
        assertEquals(
                20_000L * 100,
                shown.chars().filter(c -> c == 'y').count() + omitted.getFirst().characters(),
                20_000 * 15);
        assertIdsRise(run);
    }

    @Test
    void anEndlessPrintOfOneLineStaysBounded() {
        Run run = after();
        for (int i = 0; i < 300; i++) {
            run = run.after(out("z".repeat(10_000)));
        }
        assertTrue(printed(run).length() <= OutputLimit.MOST);
    }

    @Test
    void aCurveOfManyPointsIsThinnedAndKeepsItsSpikes() {
        Run run = after();
        for (int i = 0; i < 100_000; i += 100) {
            List<Double> x =
                    IntStream.range(i, i + 100).mapToObj(Double::valueOf).toList();
            List<Double> y =
                    x.stream().map(v -> v == 31_234 ? 99.0 : 1 / (v + 1)).toList();
            run = run.after(new CellEvent.Curve("loss", x, y));
            assertTrue(points(run) <= Curves.MOST_POINTS);
        }
        List<Output.Curve> pieces =
                run.outputs().stream().map(Output.Curve.class::cast).toList();
        List<Double> x = pieces.stream().flatMap(piece -> piece.x().stream()).toList();
        assertEquals(x.stream().sorted().toList(), x);
        assertEquals(0.0, x.getFirst());
        assertEquals(99_999.0, x.getLast());
        for (int part = 0; part < 100_000; part += 1_000) {
            double from = part;
            assertTrue(x.stream().anyMatch(v -> v >= from && v < from + 1_000), "a hole at " + part);
        }
        assertTrue(pieces.stream().anyMatch(piece -> piece.y().contains(99.0)));
        assertTrue(x.size() > Curves.MOST_POINTS / 4);
        assertIdsRise(run);
    }

    @Test
    void aCurveThatGoesNowhereStaysBounded() {
        Run run = after();
        for (int i = 0; i < 100; i++) {
            List<Double> x = IntStream.range(0, 100).mapToObj(Double::valueOf).toList();
            run = run.after(new CellEvent.Curve("there and back", x, x));
            run = run.after(
                    new CellEvent.Curve("one place", x.stream().map(v -> 1.0).toList(), x));
            assertTrue(points(run) <= 2 * Curves.MOST_POINTS);
        }
    }

    @Test
    void aLongTrainingKeepsItsFirstAndItsLatestImageAndSomeBetween() {
        Run run = after(out("a"));
        for (int step = 0; step < 1_000; step++) {
            run = run.after(new CellEvent.Sample("G", step, "iVBOR", "png", 28, 28));
            List<Long> steps = run.outputs().stream()
                    .filter(Output.Sample.class::isInstance)
                    .map(output -> ((Output.Sample) output).step())
                    .toList();
            assertEquals(0, steps.getFirst());
            assertEquals(step, steps.getLast());
            assertTrue(steps.size() <= Samples.MOST && steps.size() >= Math.min(step, Samples.MOST / 2));
        }
        assertIdsRise(run);
    }

    @Test
    void theLatestWeightsOfANetworkTakeThePlaceOfItsEarlierOnes() {
        Run run = after(weights("D", 1), weights("G", 1), weights("D", 2));
        assertEquals(
                List.of("D 2", "G 1"),
                run.outputs().stream()
                        .map(Output.Weights.class::cast)
                        .map(weights -> weights.network() + " " + weights.step())
                        .toList());
    }

    private static CellEvent.Weights weights(String network, long step) {
        CellEvent.Histogram values = new CellEvent.Histogram(0, 1, List.of(1L));
        return new CellEvent.Weights(
                network, step, List.of(new CellEvent.Parameter("weight", values, Optional.empty())));
    }

    @Test
    void aFigureTakesThePlaceOfAnEarlierOneWithItsId() {
        Run run =
                after(figure("f", "<svg>1</svg>"), out("x"), figure("g", "<svg>2</svg>"), figure("f", "<svg>3</svg>"));
        assertEquals(3, run.outputs().size());
        assertEquals(
                "<svg>3</svg>",
                assertInstanceOf(Output.Figure.class, run.outputs().getFirst()).svg());
    }

    @Test
    void clearingLazilyWaitsForSomethingNew() {
        Run cleared = after(out("old"), new CellEvent.ClearOutput(true));
        assertEquals("old", printed(cleared));
        assertEquals("new", printed(cleared.after(out("new"))));
        assertEquals("new", printed(cleared.after(out("ne")).after(out("w"))));
        assertEquals("", printed(after(out("old"), new CellEvent.ClearOutput(false))));
        assertEquals("old", printed(cleared.after(new CellEvent.Finished(CellEvent.Outcome.OK, 1))));
    }

    @Test
    void htmlLosesAllThatCouldDoAnything() {
        Run run = after(new CellEvent.Result(
                "df",
                "<table border=\"1\" class=\"dataframe\" onclick=\"x()\"><tr><td style=\"a\">1<script>x()</script><img src=x onerror=y>"
                        + "</td></tr></table>",
                false));
        String html =
                assertInstanceOf(Output.Result.class, run.outputs().getFirst()).html();
        assertEquals("<table class=\"dataframe\"><tbody><tr><td>1</td></tr></tbody></table>", html);
    }

    private static Run after(CellEvent... events) {
        Run run = Run.sentTo("w/1").after(new CellEvent.Started(1, NOW));
        for (CellEvent event : events) {
            run = run.after(event);
        }
        return run;
    }

    private static CellEvent out(String text) {
        return new CellEvent.Text(Stream.STDOUT, text);
    }

    private static CellEvent err(String text) {
        return new CellEvent.Text(Stream.STDERR, text);
    }

    private static CellEvent figure(String id, String svg) {
        return new CellEvent.Figure(id, svg, "", "a drawing", 10, 10);
    }

    private static List<String> texts(Run run) {
        return run.outputs().stream()
                .map(Output.Text.class::cast)
                .map(text -> text.stream() + " " + text.text())
                .toList();
    }

    private static String printed(Run run) {
        return run.outputs().stream()
                .filter(Output.Text.class::isInstance)
                .map(output -> ((Output.Text) output).text())
                .collect(Collectors.joining());
    }

    private static int points(Run run) {
        return run.outputs().stream()
                .mapToInt(output -> ((Output.Curve) output).x().size())
                .sum();
    }

    private static List<Integer> ids(Run run) {
        return run.outputs().stream().map(Output::id).toList();
    }

    private static void assertIdsRise(Run run) {
        assertEquals(ids(run).stream().sorted().distinct().toList(), ids(run));
    }
}
