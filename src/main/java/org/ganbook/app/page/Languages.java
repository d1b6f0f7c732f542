package org.ganbook.app.page;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.ganbook.app.identity.Learners;
import org.ganbook.course.Course;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Preferences;

/** Finds the language that a page is shown in: the learner's choice, else the first of the browser's that there is. */
@ApplicationScoped
public class Languages {

    private final Course course;
    private final Preferences preferences;
    private final Learners learners;

    public Languages(Course course, Preferences preferences, Learners learners) {
        this.course = course;
        this.preferences = preferences;
        this.learners = learners;
    }

    void listen(@Observes ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(of(VaadinRequest.getCurrent())));
    }

    Locale of(VaadinRequest request) {
        return of(learners.current(), request.getLocales());
    }

    /** @param accepted what the browser asks for, the best first */
    public Locale of(Learner learner, Enumeration<Locale> accepted) {
        List<String> offered = course.languages();
        String language = preferences
                .language(learner)
                .filter(offered::contains)
                .or(() -> Collections.list(accepted).stream()
                        .map(Locale::getLanguage)
                        .filter(offered::contains)
                        .findFirst())
                .orElse(course.firstLanguage());
        return Locale.of(language);
    }
}
