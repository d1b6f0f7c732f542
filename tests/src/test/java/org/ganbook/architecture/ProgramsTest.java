package org.ganbook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the two programs carry: no learner's code can reach what isn't there. */
class ProgramsTest {

    @Test
    void theApplicationHasNeitherPythonNorTensors() {
        assertEquals(List.of(), jarsLike(Built.APP, "ai\\.djl.*|.*pytorch.*|.*graalvm.*|.*truffle.*|.*lab-worker.*"));
    }

    @Test
    void theWorkerHasNeitherWebNorDatabase() {
        assertEquals(List.of(), jarsLike(Built.WORKER, ".*(vaadin|quarkus|undertow|vertx|hibernate|h2-|servlet).*"));
    }

    /** The names above are only worth something if jars were seen. */
    @Test
    void theProgramsWereLookedAt() {
        assertTrue(!jarsLike(Built.APP, ".*vaadin.*").isEmpty(), "no Vaadin in " + Built.APP);
        assertTrue(!jarsLike(Built.APP, ".*ganbook-lab-api.*").isEmpty(), "no lab-api in " + Built.APP);
        assertTrue(!jarsLike(Built.WORKER, ".*pytorch-engine.*").isEmpty(), "no DJL in " + Built.WORKER);
        assertTrue(!jarsLike(Built.WORKER, ".*python-language.*").isEmpty(), "no GraalPy in " + Built.WORKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend/lab-api", "backend/lab-worker", "frontend", "src"})
    void everyModulesClassesWereSeen(String module) {
        String folder = Built.classes(module).toUri().toString();
        assertTrue(
                Built.CLASSES.stream().anyMatch(type -> type.getSource()
                        .filter(source -> source.getUri().toString().startsWith(folder))
                        .isPresent()),
                "no classes in " + folder);
    }

    private static List<String> jarsLike(Path folder, String pattern) {
        return Built.jars(folder).stream()
                .filter(Pattern.compile(pattern).asMatchPredicate())
                .sorted()
                .toList();
    }
}
