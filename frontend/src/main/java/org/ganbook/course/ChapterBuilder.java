package org.ganbook.course;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a chapter of its draft: renders, and checks what concerns the chapter as a whole. */
final class ChapterBuilder {

    private ChapterBuilder() {}

    static Chapter build(ChapterDraft draft, Links links, List<Problem> problems) {
        Map<String, Lesson> lessons = new LinkedHashMap<>();
        for (LessonDraft lesson : draft.lessons()) {
            lessons.put(lesson.language(), new LessonBuilder(draft, lesson, links, problems).build());
        }
        if (!lessons.isEmpty()) {
            checkDrawings(draft, lessons.values().iterator().next(), problems);
        }
        if (!lessons.isEmpty()) {
            checkCells(draft, List.copyOf(lessons.values()), problems);
        }
        return new Chapter(draft.label(), draft.slug(), lessons);
    }

    private static void checkDrawings(ChapterDraft draft, Lesson first, List<Problem> problems) {
        Set<String> shown = first.blocks()
                .filter(Illustration.class::isInstance)
                .map(block -> ((Illustration) block).svg())
                .collect(Collectors.toSet());
        draft.drawings().forEach((name, svg) -> {
            if (!shown.contains(svg)) {
                problems.add(Problem.at(Path.of(draft.folder(), name), 1, "no lesson shows this drawing"));
            }
        });
    }

    private static void checkCells(ChapterDraft draft, List<Lesson> lessons, List<Problem> problems) {
        List<String> names = names(lessons.getFirst());
        draft.cells().forEach((name, cell) -> {
            if (!names.contains(name)) {
                problems.add(Problem.at(cell.file(), 1, "no lesson shows this cell; show or delete it"));
            }
        });
        draft.exercises().forEach((name, exercise) -> {
            if (!names.contains(Exercise.anchor(name))) {
                problems.add(Problem.at(exercise.file(), 1, "no lesson shows this exercise; show or delete it"));
            }
        });
        for (int i = 1; i < lessons.size(); i++) {
            if (!names(lessons.get(i)).equals(names)) {
                problems.add(Problem.at(
                        draft.lessons().get(i).file(),
                        1,
                        "it must show the cells of "
                                + draft.lessons().getFirst().file() + " in their order, " + names + ", but shows "
                                + names(lessons.get(i))));
            }
        }
    }

    private static List<String> names(Lesson lesson) {
        return lesson.blocks()
                .map(block -> switch (block) {
                    case CodeCell cell -> cell.name();
                    case Exercise exercise -> exercise.anchor();
                    case LiveFigure figure -> "live/" + figure.kind().link();
                    case Illustration _ -> "a drawing";
                    case Prose _ -> "";
                })
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
