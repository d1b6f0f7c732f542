package org.ganbook.page.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.ganbook.course.Chapter;

/** A link to a page of the course. Names addresses, not views, so that pages needn't know each other. */
public final class CourseLink extends Anchor {

    private static final long serialVersionUID = 1L;

    private CourseLink(String address, Component... content) {
        getElement().setAttribute("router-link", true);
        setHref(address);
        add(content);
    }

    public static CourseLink toStart(Component... content) {
        return new CourseLink("", content);
    }

    /** @param address relative to the site's base */
    public static CourseLink toPlace(String address, Component... content) {
        return new CourseLink(address, content);
    }

    public static CourseLink toChapter(Chapter chapter, Component... content) {
        return new CourseLink("chapter/" + chapter.slug(), content);
    }
}
