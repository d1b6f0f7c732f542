package org.ganbook.page.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import org.ganbook.course.Chapter;
import org.ganbook.course.Course;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Preferences;
import org.ganbook.learner.Progress;

/** What stands around every page: the course's title, its contents beside the text, and light or dark. */
@JsModule("./frame/connection.ts")
public class CourseFrame extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Course course;
    private final Nav contents = new Nav();
    private final Anchor skip = new Anchor();
    private final SolvedExercises solved;

    public CourseFrame(Course course, Preferences preferences, Progress progress, Learner learner) {
        this.course = course;
        this.solved = new SolvedExercises(this, progress, learner);
        // The page itself scrolls, so that a bar can stick to its lower edge.
        getElement().setAttribute("no-scroll", true);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("frame.contents"));
        skip.setText(getTranslation("frame.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        CourseLink home = CourseLink.toStart(new Text(course.title(getTranslation("language"))));
        home.addClassName("home");
        Header bar = new Header(
                skip,
                toggle,
                home,
                new LanguageChoice(course.languages(), preferences, learner),
                new SchemeToggle(preferences, learner));
        bar.addClassName("bar");
        addToNavbar(bar);
        contents.getElement().setAttribute("aria-label", getTranslation("frame.contents"));
        contents.addClassName("contents");
        addToDrawer(contents);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        // With the page's address: an anchor alone would be one of the start page, which the base address names.
        skip.setHref(event.getLocation().getPath() + "#content");
        String here = event.getRouteParameters().get("chapter").orElse("");
        contents.removeAll();
        solved.clear();
        OrderedList chapters = new OrderedList();
        course.chapters()
                .forEach(chapter -> chapters.add(item(chapter, chapter.slug().equals(here))));
        Span more = new Span(
                CourseLink.toPlace("notebooks", new Text(getTranslation("notebooks.title"))),
                CourseLink.toPlace("glossary", new Text(getTranslation("glossary.title"))),
                CourseLink.toPlace("search", new Text(getTranslation("search.title"))),
                CourseLink.toPlace("files", new Text(getTranslation("files.title"))));
        more.addClassName("more");
        contents.add(chapters, more);
    }

    private Component item(Chapter chapter, boolean open) {
        String language = getTranslation("language");
        Span label = new Span(chapter.label());
        label.addClassName("label");
        Span title = new Span(chapter.lesson(language).title());
        title.addClassName("title");
        CourseLink link = CourseLink.toChapter(chapter, label, title, solved.count(chapter, SolvedCount.Form.NARROW));
        ListItem item = new ListItem(link);
        if (open) {
            link.getElement().setAttribute("aria-current", "page");
            OrderedList sections = new OrderedList();
            for (var section : chapter.lesson(language).sections()) {
                Anchor anchor = new Anchor("chapter/" + chapter.slug() + "#" + section.anchor(), section.title());
                sections.add(new ListItem(anchor));
            }
            item.add(sections);
        }
        return item;
    }
}
