package org.ganbook.worker.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedCodeTest {

    private static final Path PACKAGES = Path.of("target/classes/python");
    private static final String CELL = "def double(x):\n    return 2 * x\nprint(double(21))";

    @Test
    void keepsTheCodeOfACellForTheNextLearner(@TempDir Path folder, @TempDir Path compiled) {
        try (var engine = new PythonEngine(PACKAGES, compiled)) {
            for (int learner = 0; learner < 2; learner++) {
                try (var kernel = engine.open(Map.of(), folder, event -> {})) {
                    assertTrue(kernel.run("cell-of-" + learner, CELL));
                }
                // What nobody keeps alive is forgotten at a collection.
                System.gc();
            }
            assertEquals(
                    1,
                    engine.sources()
                            .filter(source -> isText(source, "print(double("))
                            .count());
        }
    }

    /** The second is among those that GraalPy has built in. */
    @ParameterizedTest
    @ValueSource(strings = {"colorsys", "reprlib"})
    void keepsTheCodeOfPackages(String module, @TempDir Path folder, @TempDir Path compiled) throws Exception {
        try (var engine = new PythonEngine(PACKAGES, compiled)) {
            try (var kernel = engine.prepare(Map.of(), true, path -> null)) {
                kernel.prepare("import " + module);
            }
            try (var files = Files.walk(compiled)) {
                assertTrue(files.anyMatch(file -> file.getFileName().toString().startsWith(module + ".")));
            }
            engine.share();
            for (int learner = 0; learner < 2; learner++) {
                try (var kernel = engine.open(Map.of(), folder, event -> {})) {
                    assertTrue(kernel.run("import", "import " + module));
                }
                System.gc();
            }
            assertEquals(
                    1,
                    engine.sources()
                            .filter(source ->
                                    source.hasBytes() && source.getName().endsWith("/" + module + ".py"))
                            .count());
        }
    }

    private static boolean isText(Source source, String part) {
        return source.hasCharacters() && source.getCharacters().toString().contains(part);
    }
}
