package org.ganbook.course;

/**
 * A drawing.
 *
 * @param svg the SVG element, to be put into the page so that it takes on the page's colours
 * @param alternative says in words what is drawn
 */
public record Illustration(String svg, String alternative) implements Block {}
