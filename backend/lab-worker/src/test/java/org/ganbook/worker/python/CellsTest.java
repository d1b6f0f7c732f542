package org.ganbook.worker.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganbook.lab.api.CellEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The loops of a cell are counted and its last value is shown, however they are written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CellsTest {

    private static final String CELLS = """
            for i in 1, 2, 3: print(i) | 1~2~3~
            for i in range(3):~    print(i) | 0~1~2~
            for i, c in enumerate('äö'): print(i, c) | 0 ä~1 ö~
            for a, b in zip('äb', [1, 2]): print(a, b) | ä 1~b 2~
            for i in enumerate(x for x in 'ab'): print(i) | (0, 'a')~(1, 'b')~
            for i in [1,~          2]:  # two~    print(i) | 1~2~
            for i in (1, 2):~    for j in 'x', 'y':~        print(i, j) | 1 x~1 y~2 x~2 y~
            ü = [1]; [print(ü) for ü in ü]; 'ä' | 1~='ä'
            x = 2; (x~ + 1) | =3
            x = 3; x   # three | =3
            x = 4; x; |
            'a;b'  # ; | ='a;b'
            for i in [1]: pass~else: print('end') | end~
            if True:~    for i in (1, 2): print(i) | 1~2~
            [i for i in range(2)] | =[0, 1]
            lambda: 0 if False else 1; None |
            """;

    private final List<CellEvent> events = new ArrayList<>();
    private PythonEngine engine;
    private PythonKernel kernel;

    @BeforeAll
    void open(@TempDir Path folder, @TempDir Path compiled) {
        engine = new PythonEngine(Path.of("target/classes/python"), compiled);
        kernel = engine.open(Map.of(), folder, events::add);
    }

    @AfterAll
    void close() {
        kernel.close();
        engine.close();
    }

    /** A cell and what it shows; ~ stands for the end of a line. */
    static Stream<Arguments> cells() {
        return CELLS.lines().map(line -> {
            String[] pair = line.split(" [|] ?", 2);
            return Arguments.of(pair[0], pair[1]);
        });
    }

    @ParameterizedTest
    @MethodSource("cells")
    void runs(String cell, String shown) {
        events.clear();
        kernel.run("cell", cell.replace('~', '\n'));
        var all = new StringBuilder();
        for (CellEvent event : events) {
            switch (event) {
                case CellEvent.Text text -> all.append(text.text());
                case CellEvent.Result result -> all.append('=').append(result.text());
                case CellEvent.Failed failed -> all.append(failed.traceback());
                default -> {}
            }
        }
        assertEquals(shown, all.toString().replace('\n', '~'));
    }
}
