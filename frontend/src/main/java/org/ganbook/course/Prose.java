package org.ganbook.course;

/**
 * Text between cells.
 *
 * @param html safe HTML: nothing in it comes from raw HTML of the author. Formulas are
 *     {@code <gb-formula>TeX</gb-formula>}, or {@code <gb-formula display>TeX</gb-formula>} where they stand on lines
 *     of their own; lower headings have ids; links inside the course are relative to the site's base
 *     ({@code chapter/first-neural-network#training})
 * @param markdown as it was written
 * @param text its words alone, to be searched
 */
public record Prose(String html, String markdown, String text) implements Block {}
