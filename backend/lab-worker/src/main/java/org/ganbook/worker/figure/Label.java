package org.ganbook.worker.figure;

/** A title or an axis' name; nothing is drawn for an empty text. */
public record Label(String text, Lettering lettering) {

    public static final Label NONE = new Label("", Lettering.of(10));

    public boolean isEmpty() {
        return text.isBlank();
    }
}
