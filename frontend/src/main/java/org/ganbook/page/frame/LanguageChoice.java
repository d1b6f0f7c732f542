package org.ganbook.page.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Preferences;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Offers the course's languages. The page comes again in the one that was chosen, at the same place. */
@Tag("gb-language")
@JsModule("./frame/gb-language.ts")
class LanguageChoice extends Component {

    private static final long serialVersionUID = 1L;
    private static final String CHOICE = "event.detail.language";

    LanguageChoice(List<String> languages, Preferences preferences, Learner learner) {
        ArrayNode offered = JsonMapper.shared().createArrayNode();
        for (String language : languages) {
            Locale locale = Locale.of(language);
            offered.addObject().put("language", language).put("name", locale.getDisplayLanguage(locale));
        }
        getElement().setPropertyJson("languages", offered);
        getElement()
                .addEventListener("language-choice", event -> {
                    String language = event.getEventData().get(CHOICE).asString();
                    if (languages.contains(language)) {
                        preferences.speak(learner, language);
                        getElement().callJsFunction("chosen");
                    }
                })
                .addEventData(CHOICE);
    }
}
