package org.ganbook.worker.figure.draw;

import org.ganbook.worker.figure.color.Rgba;

/** What an area or a line is painted with. Only {@link Fixed} is the same on a light and on a dark page. */
sealed interface Paint {

    /** This very colour. */
    record Fixed(Rgba color) implements Paint {}

    /** This colour on a light page; on a dark one a lighter shade of it where it would be hard to see. */
    record Adaptive(Rgba color) implements Paint {}

    /** The page's text colour. */
    record Ink(double opacity) implements Paint {}

    /** The page's background. */
    record Paper(double opacity) implements Paint {}

    Paint INK = new Ink(0.87);
    Paint FAINT_INK = new Ink(0.45);
}
