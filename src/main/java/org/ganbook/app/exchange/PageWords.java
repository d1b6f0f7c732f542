package org.ganbook.app.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ganbook.app.page.Translations;
import org.ganbook.jupyter.Words;

/** The words of the pages, outside of a page. */
final class PageWords implements Words {

    private final Locale locale;
    private final ResourceBundle bundle;

    PageWords(Locale locale) {
        this.locale = locale;
        this.bundle = Translations.in(locale);
    }

    @Override
    public String of(String key, Object... details) {
        String text = bundle.getString(key);
        return details.length == 0 ? text : new MessageFormat(text, locale).format(details);
    }

    @Override
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
