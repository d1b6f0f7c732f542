package org.ganbook.worker.array;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.worker.python.PythonEngine;
import org.ganbook.worker.python.PythonKernel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What numpy 1.24 and pandas 1.5 answered to notebook cells (recorded/), asked of ours. */
class RecordedCellsTest {

    private static final Path RECORDED = Path.of("src/test/resources/recorded");
    private static final List<String> FOLDERS = List.of("numpy", "pandas");

    private static PythonEngine engine;

    @BeforeAll
    static void open() {
        engine = new PythonEngine(Path.of("target/classes/python"));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    static List<Path> cases() throws IOException {
        List<Path> cases = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.list(RECORDED.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(cases::add);
            }
        }
        assertFalse(cases.isEmpty());
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsRecorded(Path file, @TempDir Path folder) throws IOException {
        var recorded =
                new Gson().fromJson(Files.readString(file), JsonObject.class).getAsJsonArray("cells");
        List<CellEvent> events = new ArrayList<>();
        try (PythonKernel kernel = engine.open(Map.of("array", new ArrayHost()), folder, events::add)) {
            for (var element : recorded) {
                JsonObject cell = element.getAsJsonObject();
                events.clear();
                kernel.run("c", cell.get("code").getAsString());
                String expected = text(cell, "stdout") + "|" + text(cell, "result") + "|" + text(cell, "error");
                assertEquals(expected, answer(events), cell.get("code").getAsString());
            }
        }
    }

    private static String answer(List<CellEvent> events) {
        StringBuilder stdout = new StringBuilder();
        String result = "null";
        String error = "null";
        for (CellEvent event : events) {
            switch (event) {
                case CellEvent.Text text -> stdout.append(text.text());
                case CellEvent.Result shown -> result = shown.text();
                case CellEvent.Failed failed -> error = failed.type() + ": " + failed.message();
                default -> {
                    // Figures are not recorded.
                }
            }
        }
        return stdout + "|" + result + "|" + error;
    }

    private static String text(JsonObject cell, String name) {
        return cell.get(name).isJsonNull() ? "null" : cell.get(name).getAsString();
    }
}
