package org.ganbook.worker.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ganbook.lab.api.CellEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonKernelTest {

    @Test
    void showsWhatIsPrintedAndTheLastValue(@TempDir Path folder) {
        List<CellEvent> events = new ArrayList<>();
        try (var engine = new PythonEngine(Path.of("target/classes/python"));
                var kernel = engine.open(Map.of(), folder, events::add)) {
            kernel.run("a", "x = 3.5; y = x*x + 2; print(x, y)\ny");
            kernel.run("b", "1\nz = y / 0");
        }
        String printed = String.join(
                "",
                events.stream()
                        .map(e -> e instanceof CellEvent.Text t ? t.text() : "")
                        .toList());
        assertEquals("3.5 14.25\n", printed);
        assertEquals(
                "14.25",
                events.stream()
                        .filter(CellEvent.Result.class::isInstance)
                        .map(e -> ((CellEvent.Result) e).text())
                        .findFirst()
                        .orElseThrow());
        assertInstanceOf(CellEvent.Names.class, events.getLast());
        var failed = assertInstanceOf(CellEvent.Failed.class, events.get(events.size() - 2));
        assertEquals("ZeroDivisionError", failed.type());
        assertEquals(2, failed.line());
    }
}
