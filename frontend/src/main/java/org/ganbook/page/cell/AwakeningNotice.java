package org.ganbook.page.cell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ganbook.lab.api.NotKept;
import org.ganbook.notebook.Awakening;

/** Says once that a session which was put away is there again, and what of it is not, until the reader closes it. */
final class AwakeningNotice extends Div {

    private static final long serialVersionUID = 1L;
    /** More names are not read; the rest is counted. */
    private static final int MOST_NAMED = 12;

    private final Span words = new Span();

    AwakeningNotice() {
        addClassName("lab-awakening");
        setVisible(false);
        words.getElement().setAttribute("role", "status");
        NativeButton close = new NativeButton(getTranslation("lab.awake.close"), event -> setVisible(false));
        close.getElement().setAttribute("type", "button");
        add(words, close);
    }

    /** @param zone the reader's */
    void show(Awakening awakening, ZoneId zone) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(getTranslation("language")))
                .withZone(zone)
                .format(awakening.putAwayAt());
        if (zone.equals(ZoneOffset.UTC)) {
            when += " UTC";
        }
        words.setText(
                switch (awakening) {
                    case Awakening.Gone gone ->
                        getTranslation(gone.stored() ? "lab.awake.unreadable" : "lab.awake.gone", when);
                    case Awakening.Back back ->
                        getTranslation("lab.awake.back", when)
                                + told("lab.awake.missing", back.notKept(), false)
                                + told("lab.awake.without-graph", back.notKept(), true);
                });
        setVisible(true);
    }

    private String told(String key, List<NotKept> notKept, boolean graph) {
        List<NotKept> wanted = notKept.stream()
                .filter(each -> graph == (each.reason() == NotKept.Reason.GRAPH))
                .toList();
        if (wanted.isEmpty()) {
            return "";
        }
        String names = wanted.stream()
                .limit(MOST_NAMED)
                .map(each -> graph ? each.variable() : named(each))
                .collect(Collectors.joining(getTranslation("lab.awake.comma")));
        int rest = wanted.size() - MOST_NAMED;
        return getTranslation(key, rest > 0 ? getTranslation("lab.awake.and-more", names, rest) : names);
    }

    private String named(NotKept each) {
        String reason = "lab.awake.reason." + each.reason().name().toLowerCase(Locale.ROOT);
        return getTranslation(
                each.within() ? "lab.awake.within" : "lab.awake.itself",
                each.variable(),
                getTranslation(reason, each.type()));
    }
}
