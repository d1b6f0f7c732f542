package org.ganbook.worker.figure.draw;

/**
 * How much room text takes. The page's font is not known here, so this goes by the advance widths of Helvetica and
 * its kin, which system fonts differ little from.
 */
final class TextMetrics {

    /** Of the characters from space to tilde, in thousandths of the size. */
    private static final short[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    /** Some system fonts run wider than Helvetica; better some room to spare than words cut off. */
    private static final double WIDE = 1.1;

    /** What raised and lowered parts are smaller by. */
    static final double SMALL = 0.7;

    /** Height of a capital letter, relative to the size. */
    static final double CAPITAL = 0.72;

    /** What letters reach below the baseline. */
    static final double DESCENT = 0.21;

    /** From one baseline to the next. */
    static final double LINE = 1.25;

    private TextMetrics() {}

    static double width(RichText text, Canvas.TextStyle style) {
        double width = 0;
        for (RichText.Run run : text.runs()) {
            width += width(run.text(), style) * (run.level() == 0 ? 1 : SMALL);
        }
        return width;
    }

    private static double width(String text, Canvas.TextStyle style) {
        if (style.monospace()) {
            return text.codePointCount(0, text.length()) * 0.602 * style.size();
        }
        double thousandths = text.codePoints().map(TextMetrics::advance).sum();
        return thousandths / 1000 * style.size() * (style.bold() ? 1.06 : 1) * WIDE;
    }

    private static int advance(int character) {
        if (character >= ' ' && character <= '~') {
            return WIDTHS[character - ' '];
        }
        if (character == '\u2212') {
            return 584;
        }
        if ("⁰¹²³⁴⁵⁶⁷⁸⁹⁻".indexOf(character) >= 0) {
            return 350;
        }
        boolean wide = character >= 0x1100 && character < 0x11ff
                || character >= 0x2e80 && character < 0xd7ff
                || character >= 0xf900 && character < 0xfaff
                || character >= 0xff00 && character < 0xff60
                || character > 0xffff;
        return wide ? 1000 : 580;
    }
}
