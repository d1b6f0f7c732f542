package org.ganbook.page.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLink;
import org.ganbook.course.Chapter;
import org.ganbook.course.Course;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Preferences;
import org.ganbook.page.chapter.ChapterView;
import org.ganbook.page.start.StartView;

/** What stands around every page: the course's title, its contents beside the text, and light or dark. */
public class CourseFrame extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Course course;
    private final Nav contents = new Nav();

    public CourseFrame(Course course, Preferences preferences, Learner learner) {
        this.course = course;
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("frame.contents"));
        Anchor skip = new Anchor("#content", getTranslation("frame.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        RouterLink home = new RouterLink(course.title(getTranslation("language")), StartView.class);
        home.addClassName("home");
        addToNavbar(skip, toggle, home, new SchemeToggle(preferences, learner));
        contents.getElement().setAttribute("aria-label", getTranslation("frame.contents"));
        contents.addClassName("contents");
        addToDrawer(contents);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getRouteParameters().get("chapter").orElse("");
        contents.removeAll();
        OrderedList chapters = new OrderedList();
        course.chapters()
                .forEach(chapter -> chapters.add(item(chapter, chapter.slug().equals(here))));
        contents.add(chapters);
    }

    private Component item(Chapter chapter, boolean open) {
        String language = getTranslation("language");
        RouterLink link = new RouterLink("", ChapterView.class, ChapterView.parameters(chapter));
        Span label = new Span(chapter.label());
        label.addClassName("label");
        link.add(label, new Span(chapter.lesson(language).title()));
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
