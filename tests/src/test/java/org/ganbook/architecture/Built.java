package org.ganbook.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the other modules' builds have left in their target folders. */
final class Built {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static final Path APP = ROOT.resolve("src/target/quarkus-app");
    static final Path WORKER = ROOT.resolve("backend/lab-worker/target/worker");
    static final List<String> MODULES = List.of("backend/lab-api", "backend/lab-worker", "frontend", "src");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPaths(MODULES.stream().map(Built::classes).toList());

    private Built() {}

    static Path classes(String module) {
        return ROOT.resolve(module).resolve("target/classes");
    }

    /** The names of all jars below a folder. */
    static List<String> jars(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
