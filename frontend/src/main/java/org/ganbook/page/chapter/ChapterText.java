package org.ganbook.page.chapter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.ganbook.course.Block;
import org.ganbook.course.Chapter;
import org.ganbook.course.CodeCell;
import org.ganbook.course.Course;
import org.ganbook.course.Exercise;
import org.ganbook.course.Illustration;
import org.ganbook.course.Lesson;
import org.ganbook.course.LiveFigure;
import org.ganbook.course.Prose;
import org.ganbook.course.Section;
import org.ganbook.page.frame.CourseLink;
import org.ganbook.page.frame.OverTitle;
import org.ganbook.page.frame.SolvedExercises;

/** The chapter as it reads: title, goals, sections with prose and cells, and the way on. */
@NpmPackage(value = "katex", version = "0.19.1")
@JsModule("./formula/gb-formula.ts")
@Tag("main")
class ChapterText extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final List<ChapterCell> cells = new ArrayList<>();
    private final List<ExerciseElement> exercises = new ArrayList<>();
    private final List<LiveElement> live = new ArrayList<>();
    private final String title;

    ChapterText(Course course, Chapter chapter, String language, SolvedExercises solved) {
        Lesson lesson = chapter.lesson(language);
        title = lesson.title();
        setId("content");
        addClassName("chapter");
        getElement().setAttribute("lang", lesson.language());
        add(heading(chapter, lesson));
        lesson.introduction().forEach(block -> add(shown(block)));
        lesson.sections().forEach(section -> add(shown(section)));
        solved.show(chapter, names -> exercises.forEach(element -> element.solvedBefore(names)));
        if (!exercises.isEmpty()) {
            add(new ExercisesLeft(chapter, language, solved));
        }
        add(wayOn(course, chapter, language));
    }

    String title() {
        return title;
    }

    /** The cells' elements from top to bottom, those of exercises among them. */
    List<ChapterCell> cells() {
        return cells;
    }

    List<ExerciseElement> exercises() {
        return exercises;
    }

    List<LiveElement> live() {
        return live;
    }

    private Component heading(Chapter chapter, Lesson lesson) {
        Paragraph over = new Paragraph(OverTitle.of(this, chapter, lesson));
        over.addClassName("over-title");
        Header header = new Header(over, new H1(lesson.title()));
        if (!lesson.goals().isEmpty()) {
            UnorderedList goals = new UnorderedList();
            lesson.goals().forEach(goal -> {
                ListItem item = new ListItem();
                item.getElement().setProperty("innerHTML", goal);
                goals.add(item);
            });
            Paragraph what = new Paragraph(getTranslation("chapter.goals"));
            Div box = new Div(what, goals);
            box.addClassName("goals");
            header.add(box);
        }
        return header;
    }

    private Component shown(Section section) {
        H2 heading = new H2(section.title());
        heading.setId(section.anchor());
        com.vaadin.flow.component.html.Section part = new com.vaadin.flow.component.html.Section(heading);
        part.getElement().setAttribute("aria-labelledby", section.anchor());
        section.blocks().forEach(block -> part.add(shown(block)));
        return part;
    }

    private Component shown(Block block) {
        return switch (block) {
            case Prose prose -> html(prose.html(), "prose");
            case CodeCell cell -> {
                ChapterCell element = new ChapterCell(cell);
                cells.add(element);
                yield element;
            }
            case Exercise exercise -> {
                ExerciseElement element = new ExerciseElement(exercise);
                cells.add(element.cell());
                exercises.add(element);
                yield element;
            }
            case LiveFigure figure -> {
                LiveElement element = new LiveElement(figure, live.size() + 1);
                live.add(element);
                yield element;
            }
            case Illustration drawing -> {
                Div figure = html(drawing.svg(), "illustration");
                figure.getElement().setAttribute("role", "img").setAttribute("aria-label", drawing.alternative());
                yield figure;
            }
        };
    }

    /** @param html safe HTML of the course */
    static Div html(String html, String className) {
        Div div = new Div();
        div.addClassName(className);
        div.getElement().setProperty("innerHTML", html);
        return div;
    }

    private Component wayOn(Course course, Chapter chapter, String language) {
        Nav nav = new Nav();
        nav.addClassName("way-on");
        nav.getElement().setAttribute("aria-label", getTranslation("chapter.way-on"));
        course.previous(chapter).ifPresent(other -> nav.add(link("chapter.previous", other, language)));
        course.next(chapter).ifPresent(other -> nav.add(link("chapter.next", other, language)));
        Anchor notebook = new Anchor(
                "notebook/" + chapter.slug() + "." + language + ".ipynb", getTranslation("chapter.notebook"));
        notebook.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        notebook.addClassName("notebook");
        nav.add(notebook);
        return nav;
    }

    private CourseLink link(String word, Chapter chapter, String language) {
        CourseLink link = CourseLink.toChapter(
                chapter, new Text(getTranslation(word, chapter.lesson(language).title())));
        link.addClassName(word.substring(word.indexOf('.') + 1));
        return link;
    }
}
