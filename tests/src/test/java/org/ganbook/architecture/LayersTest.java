package org.ganbook.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of who may import whom. */
class LayersTest {

    /** What every package may use. */
    private static final String[] EVERYBODY = {"java..", "javax.imageio..", "javax.xml..", "org.jspecify.annotations.."
    };

    private static final String WORKER = "org.ganbook.worker";

    /**
     * @param who a package with those below it
     * @param may what it may use besides itself and the JDK
     */
    record Layer(String who, List<String> may) {
        @Override
        public String toString() {
            return who;
        }
    }

    static Stream<Layer> layers() {
        String grpc = "io.grpc..";
        String polyglot = "org.graalvm.polyglot..";
        String array = WORKER + ".array..";
        String api = "org.ganbook.lab.api..";
        return Stream.of(
                layer("org.ganbook.lab", grpc, "com.google.protobuf..", "com.google.common..", "javax.annotation.."),
                // Host objects carry GraalVM's @Export marks and take its values; python alone opens contexts (below).
                layer(WORKER + ".array", polyglot),
                layer(WORKER + ".figure", polyglot, array),
                layer(WORKER + ".loop", polyglot, array),
                layer(WORKER + ".dataset", polyglot, array),
                layer(WORKER + ".tensor", polyglot, array, "ai.djl.."),
                layer(
                        WORKER + ".python",
                        polyglot,
                        "org.graalvm.options..",
                        // What keeps parsed code shared, see decision 008.
                        "com.oracle.truffle.api.source..",
                        array,
                        api,
                        "org.jsoup..",
                        WORKER + ".figure..",
                        WORKER + ".dataset..",
                        WORKER + ".loop..",
                        WORKER + ".tensor.."),
                layer(
                        // What a session's thread has allocated, com.sun.management alone tells.
                        WORKER + ".session",
                        "com.sun.management..",
                        api,
                        array,
                        WORKER + ".python..",
                        WORKER + ".figure..",
                        WORKER + ".dataset..",
                        WORKER + ".tensor.."),
                layer(WORKER + ".notebook", api, WORKER + ".session..", "com.google.gson.."),
                layer("org.ganbook.markdown", "org.commonmark..", "org.jsoup.."),
                layer("org.ganbook.course", "org.commonmark..", "org.snakeyaml..", "org.ganbook.markdown.."),
                layer("org.ganbook.workspace", "org.ganbook.notebook..", "org.ganbook.learner.."),
                layer(
                        "org.ganbook.jupyter",
                        "tools.jackson..",
                        "org.jsoup..",
                        api,
                        "org.ganbook.markdown..",
                        "org.ganbook.notebook..",
                        "org.ganbook.workspace.."),
                layer("org.ganbook.search", "org.ganbook.course..", "org.apache.lucene.."));
    }

    private static Layer layer(String who, String... may) {
        return new Layer(who, List.of(may));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void usesWhatItMay(Layer layer) {
        String[] allowed = Stream.of(Stream.of(layer.who() + ".."), layer.may().stream(), Stream.of(EVERYBODY))
                .flatMap(part -> part)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(layer.who() + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(PRIMITIVES))
                .check(Built.CLASSES);
    }

    /** {@code int}, {@code byte[]} and the like have no package. */
    private static final DescribedPredicate<JavaClass> PRIMITIVES = DescribedPredicate.describe(
            "primitives", type -> type.getBaseComponentType().isPrimitive());

    @ParameterizedTest
    @MethodSource("layers")
    void theTableNamesPackagesThatExist(Layer layer) {
        assertTrue(
                Built.CLASSES.stream().anyMatch(type -> type.getPackageName().startsWith(layer.who())),
                "nothing was found in " + layer.who());
    }

    @Test
    void onlyTensorKnowsDjl() {
        noClasses()
                .that()
                .resideInAPackage("org.ganbook..")
                .and()
                .resideOutsideOfPackage(WORKER + ".tensor..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.djl..")
                .check(Built.CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Context", "Engine", "Source"})
    void onlyPythonOpensGraalPy(String type) {
        noClasses()
                .that()
                .resideOutsideOfPackage(WORKER + ".python..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.graalvm.polyglot." + type)
                .check(Built.CLASSES);
    }

    @Test
    void theApplicationKnowsNothingOfTheWorkersInside() {
        noClasses()
                .that()
                .resideOutsideOfPackage(WORKER + "..")
                .and()
                .resideInAPackage("org.ganbook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WORKER + "..", "ai.djl..", "org.graalvm..")
                .check(Built.CLASSES);
    }

    /** The rest of the application sees records; how they cross the wire is the two ends' business. */
    @Test
    void onlyTheTwoEndsKnowTheWire() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.ganbook.lab..", WORKER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.ganbook.lab.proto..", "io.grpc..")
                .check(Built.CLASSES);
    }

    @Test
    void thePagesDontKnowTheApplication() {
        noClasses()
                .that()
                .resideInAnyPackage("org.ganbook.page..", "org.ganbook.course..", "org.ganbook.notebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.ganbook.app..", "io.quarkus..", "java.sql..", "javax.sql..")
                .check(Built.CLASSES);
    }

    /** A view shows: it doesn't parse and has no threads of its own. */
    @Test
    void viewsNeitherParseNorRunThreads() {
        noClasses()
                .that()
                .resideInAPackage("org.ganbook.page..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.commonmark..", "org.snakeyaml..")
                        .or(equivalentTo(Thread.class))
                        .or(equivalentTo(java.util.concurrent.Executor.class))
                        .or(equivalentTo(java.util.concurrent.ExecutorService.class))
                        .or(equivalentTo(java.util.concurrent.Executors.class)))
                .check(Built.CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.ganbook.worker.(*)..", "org.ganbook.page.(*)..", "org.ganbook.(*).."})
    void packagesKnowEachOtherOneWay(String pattern) {
        slices().matching(pattern).should().beFreeOfCycles().check(Built.CLASSES);
    }
}
