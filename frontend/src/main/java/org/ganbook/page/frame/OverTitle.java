package org.ganbook.page.frame;

import com.vaadin.flow.component.Component;
import org.ganbook.course.Chapter;
import org.ganbook.course.Lesson;

/** What stands above a lesson's title: which chapter or appendix it is, and how long it takes. */
public final class OverTitle {

    private OverTitle() {}

    /** @param page whose language is spoken */
    public static String of(Component page, Chapter chapter, Lesson lesson) {
        String kind = chapter.label().isEmpty() ? "plain" : chapter.isAppendix() ? "appendix" : "chapter";
        return page.getTranslation("chapter.over-title." + kind, chapter.label(), lesson.minutes());
    }
}
