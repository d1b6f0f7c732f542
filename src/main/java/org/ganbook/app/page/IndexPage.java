package org.ganbook.app.page;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.ganbook.app.identity.Learners;
import org.ganbook.learner.Preferences;
import org.ganbook.learner.Preferences.Scheme;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the page what its components need before they draw anything: the words, and whether it is light or dark, so that
 * nothing flashes.
 */
@ApplicationScoped
public class IndexPage {

    private final Languages languages;
    private final Preferences preferences;
    private final Learners learners;

    public IndexPage(Languages languages, Preferences preferences, Learners learners) {
        this.languages = languages;
        this.preferences = preferences;
        this.learners = learners;
    }

    void listen(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse response) {
        Map<String, String> words = words(languages.of(response.getVaadinRequest()));
        Element html = response.getDocument().child(0);
        html.attr("lang", words.getOrDefault("language", "en"));
        Scheme scheme = preferences.scheme(learners.current());
        if (scheme != Scheme.SYSTEM) {
            html.attr("data-scheme", scheme.name().toLowerCase(Locale.ROOT));
        }
        Element script = response.getDocument()
                .head()
                .appendElement("script")
                .attr("type", "application/json")
                .attr("id", "ganbook-words");
        // In a script element only its end tag could do harm.
        script.appendChild(
                new DataNode(JsonMapper.shared().writeValueAsString(words).replace("</", "<\\/")));
    }

    private static Map<String, String> words(Locale locale) {
        ResourceBundle bundle = Translations.in(locale);
        Map<String, String> words = new TreeMap<>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }
}
