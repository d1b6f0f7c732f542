package org.ganbook.page.files;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.ganbook.files.DiskUse;

/** How much of the room is taken. */
class RoomBar extends Div {

    private static final long serialVersionUID = 1L;
    /** From here on the colour warns. */
    private static final double NEARLY_FULL = 0.9;

    private final HtmlContainer meter = new HtmlContainer("meter");
    private final Span words = new Span();

    RoomBar() {
        addClassName("room");
        meter.getElement().setAttribute("min", "0").setAttribute("aria-label", getTranslation("files.room"));
        add(meter, words);
    }

    void show(DiskUse use) {
        meter.getElement()
                .setAttribute("max", Long.toString(use.limit()))
                .setAttribute("high", Long.toString((long) (NEARLY_FULL * use.limit())))
                .setAttribute("value", Long.toString(Math.min(use.used(), use.limit())));
        words.setText(getTranslation(
                "files.used", Amounts.bytes(use.used(), getLocale()), Amounts.bytes(use.limit(), getLocale())));
    }
}
