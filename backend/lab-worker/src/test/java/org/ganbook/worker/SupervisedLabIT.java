package org.ganbook.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.LabState;
import org.ganbook.lab.api.LabUnavailableException;
import org.ganbook.lab.api.NotKept;
import org.ganbook.lab.api.PutAway;
import org.ganbook.lab.api.Question;
import org.ganbook.lab.api.Revival;
import org.ganbook.lab.api.SupervisedLab;
import org.ganbook.lab.api.WorkerInstallation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The application's side and the worker's side of the contract, with a real worker process between them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupervisedLabIT {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final Path HOME = Path.of(System.getProperty("ganbook.worker.home"));

    @TempDir
    private static Path scratch;

    private static SupervisedLab lab;
    private static final BlockingQueue<LabState> STATES = new LinkedBlockingQueue<>();

    @BeforeAll
    static void start() throws Exception {
        lab = new SupervisedLab(
                new WorkerInstallation(HOME, scratch, scratch.resolve("sleeping"), scratch, List.of("-Xmx2g")),
                System.err::println);
        var listening = lab.listen(STATES::add);
        assertEquals(new LabState.Starting(1), STATES.poll(1, TimeUnit.SECONDS));
        assertInstanceOf(LabState.Ready.class, STATES.poll(180, TimeUnit.SECONDS));
        assertTrue(listening != null);
    }

    @AfterAll
    static void stop() throws Exception {
        ProcessHandle worker = worker();
        lab.close();
        worker.onExit().get(10, TimeUnit.SECONDS);
    }

    private static ProcessHandle worker() {
        return ProcessHandle.current().children().findFirst().orElseThrow();
    }

    private static List<CellEvent> run(String session, String code) {
        List<CellEvent> events = new ArrayList<>();
        lab.run(session, "cell", code, events::add);
        return events;
    }

    @Test
    @Order(1)
    void runsCellsOfTwoLearnersApart() {
        assertTrue(lab.open(new Lab.SessionRequest("ada", "ada")).created());
        assertFalse(lab.open(new Lab.SessionRequest("ada", "ada")).created());
        assertTrue(lab.open(new Lab.SessionRequest("bob", "bob")).created());
        List<CellEvent> events = run("ada", "x = 1\nprint('hello')\nx + 1");
        assertTrue(events.contains(new CellEvent.Text(CellEvent.Stream.STDOUT, "hello\n")), events.toString());
        assertTrue(events.contains(new CellEvent.Result("2", "", false)), events.toString());
        assertEquals(
                CellEvent.Outcome.OK,
                assertInstanceOf(CellEvent.Finished.class, events.getLast()).outcome());
        assertEquals(
                "NameError",
                run("bob", "x").stream()
                        .filter(CellEvent.Failed.class::isInstance)
                        .map(e -> ((CellEvent.Failed) e).type())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    @Order(1)
    void answersQuestions() {
        assertFalse(lab.open(new Lab.SessionRequest("eve", "eve")).workerId().isEmpty());
        List<CellEvent> events = run("eve", "answer = 42");
        assertEquals(
                CellEvent.Outcome.OK,
                assertInstanceOf(CellEvent.Finished.class, events.getLast()).outcome());
        Answer.Told told = assertInstanceOf(
                Answer.Told.class, lab.ask("eve", new Question("variables", "{}", Duration.ofSeconds(20))));
        assertTrue(told.text().contains("\"name\":\"answer\",\"type\":\"int\""), told.text());
        assertInstanceOf(Answer.Failed.class, lab.ask("eve", new Question("secrets", "{}")));
        assertEquals(new Answer.NoSession(), lab.ask("nobody", new Question("variables", "{}")));
    }

    @Test
    @Order(2)
    void stopsFromOutside() throws Exception {
        CompletableFuture<CellEvent> first = new CompletableFuture<>();
        CompletableFuture<CellEvent> last = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(() -> lab.run("ada", "loop", "print('on')\nwhile True: pass", event -> {
                    if (event instanceof CellEvent.Text) {
                        first.complete(event);
                    } else if (event instanceof CellEvent.Finished) {
                        last.complete(event);
                    }
                }));
        var unused = first.get(30, TimeUnit.SECONDS);
        assertEquals(new Answer.Busy(), lab.ask("ada", new Question("variables", "{}")));
        assertTrue(lab.stop("ada"));
        assertEquals(CellEvent.Outcome.STOPPED, ((CellEvent.Finished) last.get(30, TimeUnit.SECONDS)).outcome());
        assertTrue(run("ada", "x").contains(new CellEvent.Result("1", "", false)));
    }

    @Test
    @Order(3)
    void refusesBadIdsAndUnknownSessions() {
        org.junit.jupiter.api.Assertions.assertThrows(
                LabUnavailableException.class, () -> lab.open(new Lab.SessionRequest("../x", "ada")));
        assertEquals(
                CellEvent.Outcome.LOST, ((CellEvent.Finished) run("nobody", "1").getLast()).outcome());
    }

    @Test
    @Order(4)
    void survivesTheWorkersDeath() throws Exception {
        STATES.clear();
        CompletableFuture<CellEvent> running = new CompletableFuture<>();
        CompletableFuture<CellEvent> last = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(() -> lab.run("ada", "loop", "print('on')\nwhile True: pass", event -> {
                    if (event instanceof CellEvent.Text) {
                        running.complete(event);
                    } else if (event instanceof CellEvent.Finished) {
                        last.complete(event);
                    }
                }));
        var unused = running.get(30, TimeUnit.SECONDS);
        String before = ((LabState.Ready) lab.state()).workerId();
        worker().destroyForcibly();
        assertEquals(CellEvent.Outcome.LOST, ((CellEvent.Finished) last.get(10, TimeUnit.SECONDS)).outcome());
        assertInstanceOf(LabState.Lost.class, STATES.poll(10, TimeUnit.SECONDS));
        assertEquals(new LabState.Starting(2), STATES.poll(10, TimeUnit.SECONDS));
        LabState.Ready after = assertInstanceOf(LabState.Ready.class, STATES.poll(180, TimeUnit.SECONDS));
        assertNotEquals(before, after.workerId());
        assertTrue(lab.open(new Lab.SessionRequest("ada", "ada")).created());
        assertTrue(run("ada", "2 * 21").contains(new CellEvent.Result("42", "", false)));
    }

    @Test
    @Order(5)
    void aSessionThatWasPutAwayOutlivesTheWorker() throws Exception {
        assertFalse(lab.open(new Lab.SessionRequest("joy", "joy")).workerId().isEmpty());
        assertEnds(run("joy", "import torch\nw = torch.ones(3, requires_grad=True)\nit = iter(i for i in range(3))"));
        assertEquals(PutAway.STORED, lab.putAway("joy", "first", LIMIT));
        assertEquals(PutAway.ABSENT, lab.putAway("joy", "second", LIMIT));
        killWorker();
        Lab.Session back = lab.open(new Lab.SessionRequest("joy", "joy", "first"));
        assertEquals(
                new Revival(
                        Revival.Outcome.REVIVED,
                        List.of(new NotKept("it", NotKept.Reason.GENERATOR, "generator", false))),
                back.revival());
        assertTrue(run("joy", "w.sum().item()").contains(new CellEvent.Result("3.0", "", false)));
        // It was not deleted yet, and can come back once more.
        killWorker();
        assertEquals(
                Revival.Outcome.REVIVED,
                lab.open(new Lab.SessionRequest("joy", "joy", "first"))
                        .revival()
                        .outcome());
        lab.forget("joy");
        lab.close("joy");
        assertEquals(
                Revival.Outcome.MISSING,
                lab.open(new Lab.SessionRequest("joy", "joy", "first"))
                        .revival()
                        .outcome());
    }

    @Test
    @Order(6)
    void aWorkerThatIsKilledWhileItStoresLeavesTheStateBefore() throws Exception {
        assertFalse(lab.open(new Lab.SessionRequest("kay", "kay")).workerId().isEmpty());
        assertEnds(run("kay", "x = 1"));
        assertEquals(PutAway.STORED, lab.putAway("kay", "older", LIMIT));
        assertEquals(
                Revival.Outcome.REVIVED,
                lab.open(new Lab.SessionRequest("kay", "kay", "older"))
                        .revival()
                        .outcome());
        assertEnds(run("kay", """
                class Slow:
                    def __reduce__(self):
                        open('storing.txt', 'w').close()
                        while True: pass
                x, slow = 2, Slow()
                """));
        CompletableFuture<PutAway> storing =
                CompletableFuture.supplyAsync(() -> lab.putAway("kay", "newer", Duration.ofMinutes(5)));
        Path begun = scratch.resolve("kay/storing.txt");
        for (int i = 0; i < 3000 && !Files.exists(begun); i++) {
            Thread.sleep(20);
        }
        assertTrue(Files.exists(begun), "storing does not begin");
        killWorker();
        assertEquals(PutAway.FAILED, storing.get(30, TimeUnit.SECONDS));
        assertEquals(
                Revival.Outcome.UNREADABLE,
                lab.open(new Lab.SessionRequest("kay", "kay", "newer"))
                        .revival()
                        .outcome(),
                "the older state is not taken for the newer one");
        lab.close("kay");
        assertEquals(
                Revival.Outcome.REVIVED,
                lab.open(new Lab.SessionRequest("kay", "kay", "older"))
                        .revival()
                        .outcome());
        try (var files = Files.list(scratch.resolve("sleeping"))) {
            assertEquals(
                    List.of("kay.session"),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("kay"))
                            .toList());
        }
        // Who opens it without a key gives up what is stored.
        lab.close("kay");
        assertTrue(lab.open(new Lab.SessionRequest("kay", "kay")).created());
        assertFalse(Files.exists(scratch.resolve("sleeping/kay.session")));
    }

    private static void assertEnds(List<CellEvent> events) {
        assertEquals(
                CellEvent.Outcome.OK,
                assertInstanceOf(CellEvent.Finished.class, events.getLast()).outcome(),
                events::toString);
    }

    private static void killWorker() throws InterruptedException {
        STATES.clear();
        worker().destroyForcibly();
        LabState state = STATES.poll(10, TimeUnit.SECONDS);
        while (!(state instanceof LabState.Ready)) {
            state = STATES.poll(180, TimeUnit.SECONDS);
            assertTrue(state != null, "no worker comes");
        }
    }

    @Test
    @Order(7)
    void leavesNoOrphanWhenTheApplicationIsKilled() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LabHolder.class.getName(),
                        HOME.toString(),
                        scratch.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader reader = holder.inputReader()) {
            String line = String.valueOf(reader.readLine());
            ProcessHandle orphan = ProcessHandle.of(Long.parseLong(line.replace("worker ", "")))
                    .orElseThrow();
            holder.destroyForcibly();
            orphan.onExit().get(60, TimeUnit.SECONDS);
        }
    }
}
