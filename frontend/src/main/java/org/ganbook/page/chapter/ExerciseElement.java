package org.ganbook.page.chapter;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.Set;
import org.ganbook.course.Exercise;

/** An exercise: its task, the cell to work in, what the check says, hints and the solution. */
@Tag("section")
class ExerciseElement extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final Exercise exercise;
    private final ChapterCell cell;
    private final CheckElement check;

    ExerciseElement(Exercise exercise) {
        this.exercise = exercise;
        this.cell = new ChapterCell(exercise);
        this.check = new CheckElement(exercise);
        addClassName("exercise");
        setId(exercise.anchor());
        Paragraph over = new Paragraph(getTranslation("exercise.over-title"));
        over.addClassName("over-title");
        H3 title = new H3(exercise.title());
        title.setId(exercise.anchor() + "-title");
        getElement().setAttribute("aria-labelledby", exercise.anchor() + "-title");
        add(over, title, ChapterText.html(exercise.task(), "prose"), cell, check);
        exercise.hints()
                .forEach(hint -> add(
                        fold(getTranslation("exercise.hint", hint.title()), ChapterText.html(hint.text(), "prose"))));
        Pre solution = new Pre(exercise.solution());
        solution.addClassName("solution");
        add(fold(getTranslation("exercise.solution"), new Div(solution)));
    }

    private static NativeDetails fold(String summary, Div content) {
        return new NativeDetails(summary, content);
    }

    /** @param names of the exercises that the learner has solved before */
    void solvedBefore(Set<String> names) {
        check.solved(names.contains(exercise.name()));
    }

    Exercise exercise() {
        return exercise;
    }

    ChapterCell cell() {
        return cell;
    }

    CheckElement check() {
        return check;
    }
}
