package org.ganbook.worker.dataset;

import static org.ganbook.worker.dataset.Portrait.EYES;
import static org.ganbook.worker.dataset.Portrait.X;
import static org.ganbook.worker.dataset.Portrait.oval;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** The hair of a portrait: a mass behind the head, and what falls over the forehead. */
final class PortraitHair {

    private enum Length {
        NONE,
        SHORT,
        HALF_LONG,
        LONG
    }

    private enum Front {
        BACK,
        FRINGE,
        PARTED,
        SWEPT
    }

    private final Portrait portrait;
    private final Chance chance;
    private final Length length;
    private final Front front;
    private final boolean curly;
    private final double volume;

    PortraitHair(Portrait portrait) {
        this.portrait = portrait;
        this.chance = portrait.chance;
        if (portrait.feminine) {
            length = chance.happens(0.15) ? Length.SHORT : chance.happens(0.4) ? Length.HALF_LONG : Length.LONG;
        } else {
            length = chance.happens(0.1) ? Length.NONE : chance.happens(0.9) ? Length.SHORT : Length.HALF_LONG;
        }
        front = Front.values()[chance.below(4)];
        curly = chance.happens(0.3);
        volume = chance.between(3, length == Length.SHORT ? 9 : 14);
    }

    private void paint() {
        Color colour = portrait.hair;
        float side = (float) (portrait.light * 60);
        portrait.pen.setPaint(new GradientPaint(
                (float) X + side, 40, Chance.lit(colour, 1.25), (float) X - side + 1, 170, Chance.lit(colour, 0.75)));
    }

    /** What is seen around the head. */
    void behind() {
        if (length == Length.NONE) {
            return;
        }
        double wide = portrait.width + volume;
        double crown = portrait.top - 10 - volume;
        double end =
                switch (length) {
                    case SHORT -> EYES + 6;
                    case HALF_LONG -> chance.between(158, 182);
                    default -> 235;
                };
        double flare = length == Length.SHORT ? -6 : chance.between(-4, 14);
        paint();
        Path2D mass = new Path2D.Double();
        mass.moveTo(X, crown);
        mass.curveTo(X + wide * 0.8, crown, X + wide, EYES - 40, X + wide, EYES);
        mass.curveTo(X + wide + 2, EYES + 30, X + wide + flare, end - 20, X + wide + flare, end);
        mass.lineTo(X - wide - flare, end);
        mass.curveTo(X - wide - flare, end - 20, X - wide - 2, EYES + 30, X - wide, EYES);
        mass.curveTo(X - wide, EYES - 40, X - wide * 0.8, crown, X, crown);
        portrait.pen.fill(mass);
        if (curly) {
            curls(wide, crown, Math.min(end, 200));
        }
    }

    private void curls(double wide, double crown, double end) {
        double middle = EYES - 12;
        for (int i = 0; i < 26; i++) {
            double angle = Math.PI * (1 + i / 25.0);
            double size = chance.between(6, 11);
            portrait.pen.fill(
                    oval(X + Math.cos(angle) * wide, middle + Math.sin(angle) * (middle - crown - 2), size, size));
        }
        for (double y = middle; y < end; y += 9) {
            for (int side = -1; side <= 1; side += 2) {
                double size = chance.between(6, 11);
                portrait.pen.fill(oval(X + side * (wide + chance.between(-3, 2)), y, size, size));
            }
        }
    }

    /** What lies on the forehead and beside it. */
    void front() {
        if (length == Length.NONE) {
            return;
        }
        double line = portrait.top + chance.between(8, 17);
        double shift = 4 * portrait.turn;
        // The cap covers the head down to the hairline, which is cut out of it.
        Area cap = new Area(portrait.outline());
        Path2D face = new Path2D.Double();
        double temple = portrait.width * (length == Length.SHORT ? 0.94 : 0.9);
        face.moveTo(X + shift - temple, 240);
        face.lineTo(X + shift - temple, EYES - 6);
        hairline(face, line, shift, temple);
        face.lineTo(X + shift + temple, 240);
        face.closePath();
        cap.subtract(new Area(face));
        paint();
        portrait.pen.fill(cap);
        strands(line);
    }

    private void hairline(Path2D face, double line, double shift, double temple) {
        double left = X + shift - temple;
        double right = X + shift + temple;
        double side = chance.happens(0.5) ? 1 : -1;
        switch (front) {
            case BACK -> face.curveTo(left + 2, line - 4, right - 2, line - 4, right, EYES - 6);
            case FRINGE -> {
                double low = EYES - chance.between(20, 30);
                face.curveTo(left + 1, low, left + 4, low, left + 8, low);
                face.quadTo(X + shift, low - 4, right - 8, low);
                face.curveTo(right - 4, low, right - 1, low, right, EYES - 6);
            }
            case PARTED -> {
                double part = X + shift + side * chance.between(0, 16);
                face.curveTo(left + 1, line + 26, part - 18, line + 16, part, line - 6);
                face.curveTo(part + 18, line + 16, right - 1, line + 26, right, EYES - 6);
            }
            case SWEPT -> {
                double from = side > 0 ? line - 4 : line + 26;
                double to = side > 0 ? line + 26 : line - 4;
                face.curveTo(left + 2, from, X + shift - 14, from, X + shift, (from + to) / 2);
                face.curveTo(X + shift + 14, to, right - 2, to, right, EYES - 6);
            }
        }
    }

    /** A few lines of light in the hair above the forehead. */
    private void strands(double line) {
        Color bright = Chance.clear(Chance.lit(portrait.hair, 1.7), 0.35);
        double crown = portrait.top - 10 - volume;
        for (int i = 0; i < 5; i++) {
            double from = X + chance.between(-0.5, 0.5) * portrait.width;
            double to = X + (from - X) * 1.5 + chance.between(-4, 4);
            Path2D strand = new Path2D.Double();
            strand.moveTo(from, crown + 5);
            strand.quadTo((from + to) / 2 + (to - X) * 0.12, (crown + line) / 2, to, line - 4);
            portrait.line(bright, chance.between(0.6, 1.6), strand);
        }
    }
}
