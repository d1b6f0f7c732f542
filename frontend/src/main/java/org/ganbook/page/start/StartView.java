package org.ganbook.page.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.ganbook.course.Chapter;
import org.ganbook.course.Course;
import org.ganbook.course.Lesson;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Preferences;
import org.ganbook.learner.Progress;
import org.ganbook.page.frame.CourseFrame;
import org.ganbook.page.frame.CourseLink;
import org.ganbook.page.frame.OverTitle;
import org.ganbook.page.frame.SolvedCount;
import org.ganbook.page.frame.SolvedExercises;

/** The course's contents, and the way to where the learner left off. */
@Route(value = "", layout = CourseFrame.class)
@Tag("main")
public class StartView extends HtmlContainer implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final SolvedExercises solved;

    public StartView(Course course, Preferences preferences, Progress progress, Learner learner) {
        solved = new SolvedExercises(this, progress, learner);
        String language = getTranslation("language");
        title = course.title(language);
        setId("content");
        addClassName("start");
        Optional<Chapter> last = preferences.lastChapter(learner).flatMap(course::chapter);
        Chapter goOn = last.orElse(course.chapters().getFirst());
        String invitation = last.isPresent()
                ? getTranslation("start.continue", goOn.lesson(language).title())
                : getTranslation("start.begin");
        CourseLink begin = CourseLink.toChapter(goOn, new Text(invitation));
        begin.addClassName("begin");
        Paragraph promise = new Paragraph(getTranslation("start.promise"));
        promise.addClassName("promise");
        OrderedList chapters = new OrderedList();
        chapters.addClassName("chapters");
        course.chapters().forEach(chapter -> chapters.add(new ListItem(card(chapter, language))));
        add(new H1(title), promise, begin, new H2(getTranslation("start.chapters")), chapters);
    }

    private Component card(Chapter chapter, String language) {
        Lesson lesson = chapter.lesson(language);
        Paragraph over = new Paragraph(OverTitle.of(this, chapter, lesson));
        over.addClassName("over-title");
        CourseLink link = CourseLink.toChapter(chapter, new Text(lesson.title()));
        UnorderedList goals = new UnorderedList();
        lesson.goals().forEach(goal -> {
            ListItem item = new ListItem();
            item.getElement().setProperty("innerHTML", goal);
            goals.add(item);
        });
        Div card = new Div(over, new H3(link), solved.count(chapter, SolvedCount.Form.WIDE), goals);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
