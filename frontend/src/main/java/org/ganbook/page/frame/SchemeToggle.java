package org.ganbook.page.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Preferences;
import org.ganbook.learner.Preferences.Scheme;

/** Switches between light and dark; the learner's system decides until then. */
@Tag("gb-scheme")
@JsModule("./frame/gb-scheme.ts")
class SchemeToggle extends Component {

    private static final long serialVersionUID = 1L;
    private static final String CHOICE = "event.detail.scheme";

    SchemeToggle(Preferences preferences, Learner learner) {
        getElement()
                .addEventListener(
                        "scheme-choice",
                        event -> preferences.prefer(
                                learner,
                                Scheme.valueOf(event.getEventData()
                                        .get(CHOICE)
                                        .asString()
                                        .toUpperCase(Locale.ROOT))))
                .addEventData(CHOICE);
    }
}
