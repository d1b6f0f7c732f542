package org.ganbook.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ganbook.files.FilesException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may try to name, and what comes of it. */
class FilePathTest {

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("..", Reason.NOT_A_PLACE),
                Arguments.of("../other/secret.txt", Reason.NOT_A_PLACE),
                Arguments.of("a/../../other", Reason.NOT_A_PLACE),
                Arguments.of("a/..", Reason.NOT_A_PLACE),
                Arguments.of("./a", Reason.NOT_A_PLACE),
                Arguments.of("/etc/passwd", Reason.NOT_A_PLACE),
                Arguments.of("//server/share", Reason.NOT_A_PLACE),
                Arguments.of("a//b", Reason.NOT_A_PLACE),
                Arguments.of("a/", Reason.NOT_A_PLACE),
                Arguments.of("a\0.txt", Reason.BAD_LETTERS),
                Arguments.of("half \ud83d of a pair", Reason.BAD_LETTERS),
                Arguments.of("x".repeat(256), Reason.NAME_TOO_LONG),
                Arguments.of("字".repeat(86), Reason.NAME_TOO_LONG),
                Arguments.of("a/".repeat(40) + "a", Reason.TOO_DEEP),
                Arguments.of(("x".repeat(200) + "/").repeat(8) + "x", Reason.TOO_DEEP));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesWhatLeadsElsewhere(String path, Reason reason) {
        assertEquals(
                reason,
                assertThrows(FilesException.class, () -> FilePath.parse(path)).reason());
        assertEquals(
                reason,
                assertThrows(FilesException.class, () -> FilePath.fresh(path)).reason());
    }

    static Stream<Arguments> badNames() {
        return Stream.of(
                Arguments.of("", Reason.NOT_A_PLACE),
                Arguments.of("..\\..\\secret.txt", Reason.BAD_LETTERS),
                Arguments.of("C:\\Windows", Reason.BAD_LETTERS),
                Arguments.of("two\nlines", Reason.BAD_LETTERS),
                Arguments.of("escape\u001b[31m", Reason.BAD_LETTERS),
                Arguments.of("harmless\u202egnp.exe", Reason.BAD_LETTERS),
                Arguments.of("\ufeffx.csv", Reason.BAD_LETTERS),
                Arguments.of("   ", Reason.NAME_ENDS),
                Arguments.of("x.csv ", Reason.NAME_ENDS),
                Arguments.of("x.", Reason.NAME_ENDS),
                Arguments.of("con", Reason.NAME_RESERVED),
                Arguments.of("NUL.txt", Reason.NAME_RESERVED),
                Arguments.of("lpt1", Reason.NAME_RESERVED),
                Arguments.of("datasets", Reason.NAME_RESERVED),
                Arguments.of("Datasets", Reason.NAME_RESERVED),
                Arguments.of(".tmp", Reason.NAME_RESERVED),
                Arguments.of("mount", Reason.NAME_RESERVED));
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void refusesNamesForSomethingNew(String name, Reason reason) {
        assertEquals(
                reason,
                assertThrows(FilesException.class, () -> FilePath.ROOT.freshChild(name))
                        .reason());
    }

    /** A cell may write them all the same: then they can be seen, taken away and deleted. */
    @ParameterizedTest
    @ValueSource(strings = {"back\\slash", "two\nlines", "con", "x.", "datasets/x.csv", "mount"})
    void findsThemWhereACellHasMadeThem(String name) {
        assertEquals(name, FilePath.parse(name).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x.csv", "Colab Notebooks", "数据.csv", "Ärger + 100 % & mehr;.txt", ".gitignore", "a..b", "...x"})
    void takesOrdinaryNames(String name) {
        assertEquals(name, FilePath.ROOT.freshChild(name).name());
    }

    @Test
    void composesLetters() {
        assertEquals("Übung", FilePath.fresh("U\u0308bung").name());
    }

    @Test
    void reservesNamesInTheFolderItselfOnly() {
        assertEquals("a/datasets", FilePath.fresh("a/datasets").toString());
    }

    @Test
    void numbersNamesBeforeTheirEnding() {
        assertEquals("x (2).csv", FileNames.numbered("x.csv", 2));
        assertEquals("no ending (3)", FileNames.numbered("no ending", 3));
        assertEquals(".hidden (2)", FileNames.numbered(".hidden", 2));
        for (String longest : List.of("字".repeat(83) + ".csv", "x." + "y".repeat(253))) {
            String numbered = FileNames.numbered(longest, 2);
            assertTrue(numbered.getBytes(StandardCharsets.UTF_8).length <= FilePath.LONGEST_NAME, numbered);
            assertEquals(numbered, FilePath.ROOT.child(numbered).name());
        }
    }

    @Test
    void saysWhereItIs() {
        FilePath path = FilePath.parse("Colab Notebooks/x.csv");
        assertEquals("mount/My Drive/Colab Notebooks/x.csv", path.inDrive());
        assertEquals(FilePath.parse("Colab Notebooks"), path.parent());
        assertTrue(path.startsWith(path.parent()) && path.startsWith(FilePath.ROOT));
        assertEquals(FilePath.ROOT, FilePath.ROOT.parent());
    }
}
