package org.ganbook.app.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ganbook.course.Chapter;
import org.ganbook.course.CodeCell;
import org.ganbook.course.Course;
import org.ganbook.course.CourseLoader;
import org.ganbook.course.Exercise;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JupyterNotebookTest {

    private static final Course COURSE = CourseLoader.fromClassPath(JupyterNotebookTest.class.getClassLoader());
    private static final Pattern RELATIVE = Pattern.compile("\\]\\((?:#|cells/|exercises/|live/|figures/|\\.\\.)");

    static Stream<String> chapters() {
        return COURSE.chapters().stream().map(Chapter::slug);
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void holdsTheChapter(String slug) {
        Chapter chapter = COURSE.chapter(slug).orElseThrow();
        for (String language : COURSE.languages()) {
            Document notebook = JupyterNotebook.of(COURSE, chapter, language);
            List<Cell> cells = notebook.cells();
            List<String> code = cells.stream()
                    .filter(cell -> cell.kind() == Cell.Kind.CODE)
                    .map(Cell::text)
                    .toList();
            List<String> all = chapter.lesson(language)
                    .blocks()
                    .flatMap(block -> switch (block) {
                        case CodeCell cell -> Stream.of(cell.code());
                        case Exercise exercise -> Stream.of(exercise.start().code());
                        default -> Stream.<String>empty();
                    })
                    .toList();
            assertEquals(all, code);
            for (Cell cell : cells) {
                assertFalse(
                        cell.kind() == Cell.Kind.TEXT
                                && RELATIVE.matcher(cell.text()).find(),
                        cell.text());
            }
            assertEquals(chapter.lesson(language).title(), notebook.title());
            assertTrue(cells.getFirst()
                    .text()
                    .startsWith("# " + chapter.lesson(language).title()));
        }
    }
}
