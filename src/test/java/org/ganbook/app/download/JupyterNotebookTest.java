package org.ganbook.app.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ganbook.course.Chapter;
import org.ganbook.course.CodeCell;
import org.ganbook.course.Course;
import org.ganbook.course.CourseLoader;
import org.ganbook.course.Exercise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
            JsonNode notebook = JsonMapper.shared().readTree(JupyterNotebook.of(COURSE, chapter, language));
            assertEquals(4, notebook.get("nbformat").asInt());
            List<JsonNode> cells = notebook.get("cells").valueStream().toList();
            List<String> code = cells.stream()
                    .filter(cell -> cell.get("cell_type").asString().equals("code"))
                    .map(cell -> cell.get("source").asString())
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
            Set<String> ids = new HashSet<>();
            for (JsonNode cell : cells) {
                assertTrue(ids.add(cell.get("id").asString()));
                String source = cell.get("source").asString();
                assertFalse(
                        cell.get("cell_type").asString().equals("markdown")
                                && RELATIVE.matcher(source).find(),
                        source);
            }
            assertTrue(cells.getFirst()
                    .get("source")
                    .asString()
                    .startsWith("# " + chapter.lesson(language).title()));
        }
    }
}
