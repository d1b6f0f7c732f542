package org.ganbook.page.document;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Points in time as the page's language writes them. */
final class LocalTimes {

    private LocalTimes() {}

    static String of(Component page, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.of(page.getTranslation("language")))
                .format(at.atZone(zone));
    }
}
