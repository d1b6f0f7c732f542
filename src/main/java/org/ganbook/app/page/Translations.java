package org.ganbook.app.page;

import java.util.Locale;
import java.util.ResourceBundle;

/** Where the words of the pages stand. */
public final class Translations {

    private static final String BUNDLE = "vaadin-i18n.translations";

    private Translations() {}

    /** The words of a language; of the course's first if there are none. */
    public static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
