package org.ganbook.worker.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the data sets as cells see it. */
class LearnerDatasetsTest {

    @TempDir
    Path scratch;

    private LearnerDatasets shown(Path folder) {
        return new LearnerDatasets(new Mnist(folder, scratch, List.of()), new Faces(folder, scratch), folder);
    }

    @Test
    void appearsBesideTheLearnersFiles() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("course"));
        Path file =
                Files.createFile(Files.createDirectory(folder.resolve("own")).resolve("data.bin"));
        LearnerDatasets datasets = shown(folder);
        assertEquals(file.toRealPath(), datasets.file(Path.of("/content/datasets/own/data.bin")));
        assertEquals(folder.toRealPath(), datasets.file(Path.of("/content/datasets")));
        assertNull(datasets.file(Path.of("/content/datasets/own/none.bin")));
        assertNull(datasets.file(Path.of("/content/own/data.bin")));
    }

    @Test
    void leadsNowhereElse() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("course"));
        Path secret = Files.createFile(scratch.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        LearnerDatasets datasets = shown(folder);
        assertNull(datasets.file(Path.of("/content/datasets/link.txt")));
        assertNull(datasets.file(Path.of("/content/datasets/../secret.txt")));
    }

    @Test
    void mayBeMissing() {
        assertNull(shown(scratch.resolve("none")).file(Path.of("/content/datasets/x")));
    }
}
