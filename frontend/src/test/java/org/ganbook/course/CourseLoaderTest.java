package org.ganbook.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseLoaderTest {

    @Test
    void theCourseOnTheClassPathHasNoFaults() {
        Course course = CourseLoader.fromClassPath(CourseLoaderTest.class.getClassLoader());
        Chapter basics = course.chapter("pytorch-basics").orElseThrow();
        assertEquals("1", basics.label());
        assertEquals("notebooks", basics.lesson("en").sections().getFirst().anchor());
        assertTrue(basics.cell("count-for-ever").orElseThrow().byHand());
        assertFalse(basics.lesson("en").goals().isEmpty());
    }

    @Test
    void aCourseIsReadFromAJar(@TempDir Path folder) throws IOException {
        Path content = SampleCourse.write(folder.resolve("content"));
        Path jar = folder.resolve("course.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry("content/" + content.relativize(file)));
                out.write(Files.readAllBytes(file));
            }
        }
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Course course = CourseLoader.fromClassPath(loader);
            assertEquals(CourseLoader.load(content), course);
        }
    }

    @Test
    void aLessonIsCutIntoSectionsAndBlocks(@TempDir Path folder) throws IOException {
        Course course = CourseLoader.load(SampleCourse.write(folder));
        Chapter first = course.chapters().getFirst();
        Lesson lesson = first.lesson("en");
        assertEquals("Sums", lesson.title());
        assertEquals(List.of("Add <code>numbers</code>"), lesson.goals());
        assertEquals(7, lesson.minutes());
        assertEquals(1, lesson.introduction().size());
        assertEquals(
                List.of("adding", "what-it-means"),
                lesson.sections().stream().map(Section::anchor).toList());
        List<Block> blocks = lesson.sections().getFirst().blocks();
        assertInstanceOf(Prose.class, blocks.get(0));
        CodeCell cell = assertInstanceOf(CodeCell.class, blocks.get(1));
        assertEquals("add", cell.name());
        assertEquals("Add two numbers", cell.label());
        assertEquals("print('now')\n1 + 2", cell.code());
        assertEquals(new Expectation.Answer("now\n", "3", "", 0), cell.expectation());
        CodeCell loop = assertInstanceOf(CodeCell.class, blocks.get(2));
        assertTrue(loop.byHand());
        assertEquals("while True: pass", loop.code());
        Illustration drawing = assertInstanceOf(Illustration.class, blocks.get(3));
        assertEquals("Two arrows that meet", drawing.alternative());
        assertEquals(Map.of("en", "Sample", "de", "Probe"), course.titles());
    }

    @Test
    void languagesShareAnchorsAndCells(@TempDir Path folder) throws IOException {
        Course course = CourseLoader.load(SampleCourse.write(folder));
        Chapter first = course.chapters().getFirst();
        Lesson german = first.lesson("de");
        assertEquals("Summen", german.title());
        assertEquals(
                first.lesson("en").sections().stream().map(Section::anchor).toList(),
                german.sections().stream().map(Section::anchor).toList());
        assertEquals("Was es bedeutet", german.sections().get(1).title());
        assertEquals("Sums", first.lesson("fr").title());
    }

    @Test
    void chaptersKnowTheirNeighbours(@TempDir Path folder) throws IOException {
        Course course = CourseLoader.load(SampleCourse.write(folder));
        Chapter first = course.chapters().get(0);
        Chapter second = course.chapters().get(1);
        assertEquals("A", second.label());
        assertEquals(second, course.next(first).orElseThrow());
        assertEquals(first, course.previous(second).orElseThrow());
        assertTrue(course.previous(first).isEmpty());
        assertTrue(course.next(second).isEmpty());
    }
}
