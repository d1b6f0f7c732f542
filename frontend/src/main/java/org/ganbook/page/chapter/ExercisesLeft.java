package org.ganbook.page.chapter;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.ganbook.course.Chapter;
import org.ganbook.course.Exercise;
import org.ganbook.page.frame.SolvedCount;
import org.ganbook.page.frame.SolvedExercises;

/** At a chapter's end: how many of its exercises are solved, and the way to the others. */
class ExercisesLeft extends Div {

    private static final long serialVersionUID = 1L;

    private final Chapter chapter;
    private final List<Exercise> exercises;
    private final Paragraph open;
    private final UnorderedList links = new UnorderedList();

    ExercisesLeft(Chapter chapter, String language, SolvedExercises solved) {
        this.chapter = chapter;
        this.exercises = chapter.exercises(language);
        this.open = new Paragraph(getTranslation("solved.open"));
        addClassName("exercises-left");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("solved.here"));
        add(solved.count(chapter, SolvedCount.Form.WIDE), open, links);
        solved.show(chapter, this::show);
    }

    private void show(Set<String> solved) {
        List<Exercise> left = exercises.stream()
                .filter(exercise -> !solved.contains(exercise.name()))
                .toList();
        // To somebody who has solved none, the page has shown them all just now.
        boolean named = !left.isEmpty() && left.size() < exercises.size();
        open.setVisible(named);
        links.setVisible(named);
        links.removeAll();
        left.forEach(exercise -> links.add(
                new ListItem(new Anchor("chapter/" + chapter.slug() + "#" + exercise.anchor(), exercise.title()))));
    }
}
