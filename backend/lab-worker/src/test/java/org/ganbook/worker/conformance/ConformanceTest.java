package org.ganbook.worker.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ganbook.worker.conformance.RecordedCase.Answer;
import org.ganbook.worker.conformance.RecordedCase.Cell;
import org.ganbook.worker.python.PythonEngine;
import org.ganbook.worker.tensor.Torch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replays recorded cells: those of the project, and those of the folder that the environment variable
 * {@code GANBOOK_CONFORMANCE} names. A case is a session; every cell has to answer as recorded.
 */
class ConformanceTest {

    private static final Path OWN = Path.of("src/test/resources/recorded");

    @TempDir
    static Path folders;

    private static PythonEngine engine;

    @BeforeAll
    static void start() {
        Torch.start(1);
        engine = new PythonEngine(Path.of("target/classes/python"));
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @TestFactory
    Stream<DynamicNode> ownRecordings() throws IOException {
        return cases(OWN).stream().map(ConformanceTest::tests);
    }

    @TestFactory
    Stream<DynamicNode> recordings() throws IOException {
        String variable = System.getenv("GANBOOK_CONFORMANCE");
        if (variable == null || variable.isBlank()) {
            abort("Set GANBOOK_CONFORMANCE to the folder of the recorded cells to have them replayed.");
        }
        return cases(Path.of(variable)).stream().map(ConformanceTest::tests);
    }

    private static DynamicNode tests(RecordedCase recorded) {
        List<DynamicTest> tests = new ArrayList<>();
        Replay[] replay = new Replay[1];
        tests.add(DynamicTest.dynamicTest("opens", () -> replay[0] = open(recorded)));
        int number = 0;
        for (Cell cell : recorded.cells()) {
            tests.add(DynamicTest.dynamicTest(
                    number++ + ": " + cell.code().lines().findFirst().orElse(""), () -> {
                        assertNotNull(replay[0]);
                        Answer actual = replay[0].answer(cell.code());
                        if (!Replay.matches(actual, cell.answers())) {
                            assertEquals(text(cell.answers().getFirst()), text(actual), cell.code());
                        }
                    }));
        }
        tests.add(DynamicTest.dynamicTest("closes", () -> replay[0].close()));
        return DynamicContainer.dynamicContainer(recorded.name(), tests);
    }

    private static Replay open(RecordedCase recorded) throws IOException {
        return new Replay(
                engine, Files.createTempDirectory(folders, recorded.name().replace('/', '-')));
    }

    private static String text(Answer answer) {
        return answer.stdout() + "\nresult: " + answer.result() + "\nerror: " + answer.error();
    }

    private static List<RecordedCase> cases(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<RecordedCase> cases = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                cases.add(RecordedCase.read(folder, file));
            }
            return cases;
        }
    }
}
