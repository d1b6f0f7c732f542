package org.ganbook.worker.dataset;

import static org.ganbook.worker.dataset.Portrait.EYES;
import static org.ganbook.worker.dataset.Portrait.MOUTH;
import static org.ganbook.worker.dataset.Portrait.oval;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;

/** Eyes, nose and mouth of a portrait, and what some people wear around them. */
final class PortraitFeatures {

    private static final Color[] IRIS = {
        new Color(46, 28, 18), new Color(96, 60, 30), new Color(96, 112, 60), new Color(92, 136, 176)
    };
    /** Half of the distance between the eyes, as in CelebA. */
    private static final double APART = 19.5;

    private final Portrait portrait;
    private final Chance chance;
    private final Color skin;
    /** The middle of the face moves to where it looks. */
    private final double x;

    PortraitFeatures(Portrait portrait) {
        this.portrait = portrait;
        this.chance = portrait.chance;
        this.skin = portrait.skin;
        this.x = Portrait.X + 7 * portrait.turn;
    }

    void draw() {
        cheeks();
        if (!portrait.feminine && chance.happens(0.35)) {
            beard();
        }
        nose();
        mouth();
        eyes();
        if (chance.happens(0.14)) {
            glasses();
        }
    }

    /** Things are narrower on the side that the face turns to. */
    private double narrowed(int side) {
        return 1 - 0.16 * side * portrait.turn;
    }

    private double eye(int side) {
        return x + side * APART * narrowed(side);
    }

    private void cheeks() {
        double blush = chance.between(0.05, portrait.feminine ? 0.45 : 0.2);
        for (int side = -1; side <= 1; side += 2) {
            portrait.glow(new Color(214, 90, 80), blush, x + side * 25 * narrowed(side), EYES + 25, 15);
        }
    }

    private void eyes() {
        double open = chance.about(4.4, 0.7);
        double wide = chance.about(9, 0.6);
        double gaze = chance.about(1.6 * portrait.turn, 0.7);
        Color iris = chance.along(Math.pow(chance.between(0, 1), 1.8), IRIS);
        Color lash = Chance.lit(skin, 0.3);
        double brow = chance.about(16, 1.5);
        double arch = chance.about(5, 1.5);
        double thick = chance.about(portrait.feminine ? 2.2 : 3.3, 0.5);
        double makeUp = portrait.feminine ? chance.between(0, 0.4) : 0;
        Color shadow = chance.colour(0.3, 0.6, 0.3, 0.7);
        for (int side = -1; side <= 1; side += 2) {
            double at = eye(side);
            double half = wide * narrowed(side);
            portrait.glow(Chance.lit(skin, 0.6), 0.45, at, EYES - 2, half * 1.7);
            portrait.glow(shadow, makeUp, at, EYES - 4, half * 1.2);
            Shape white = almond(at, half, open);
            portrait.fill(new Color(244, 240, 236), white);
            Shape before = portrait.pen.getClip();
            portrait.pen.clip(white);
            portrait.fill(iris, oval(at + gaze, EYES - 0.3, 4.3, 4.3));
            portrait.fill(new Color(14, 12, 12), oval(at + gaze, EYES - 0.3, 2, 2));
            portrait.fill(Color.WHITE, oval(at + gaze + 1.4 * Math.signum(portrait.light), EYES - 1.9, 0.9, 0.9));
            portrait.pen.setClip(before);
            portrait.line(lash, portrait.feminine ? 1.9 : 1.3, lid(at, half, open, -1));
            portrait.line(Chance.clear(lash, 0.35), 0.8, lid(at, half, open, 1));
            double inner = at - side * half * 0.95;
            double outer = at + side * half * 1.35;
            Shape arc = new QuadCurve2D.Double(
                    inner, EYES - brow + 3, at + side * 3, EYES - brow - arch, outer, EYES - brow + 4);
            portrait.line(Chance.clear(Chance.lit(portrait.hair, 0.75), 0.85), thick, arc);
        }
    }

    private static Shape almond(double at, double half, double open) {
        Path2D path = new Path2D.Double(lid(at, half, open, -1));
        path.append(lid(at, half, open * 0.75, 1), false);
        return path;
    }

    /** @param side -1 for the upper lid, 1 for the lower one */
    private static Shape lid(double at, double half, double open, int side) {
        return new QuadCurve2D.Double(at - half, EYES, at, EYES + 2 * side * open, at + half, EYES);
    }

    private void nose() {
        double tip = EYES + chance.about(25, 1.5);
        double wide = chance.about(portrait.feminine ? 6.2 : 7.6, 1);
        double at = x + 3 * portrait.turn;
        Color shadow = Chance.lit(skin, 0.62);
        double side = portrait.light > 0 ? -1 : 1;
        Path2D ridge = new Path2D.Double();
        ridge.moveTo(x + side * 4, EYES + 2);
        ridge.curveTo(at + side * 3, EYES + 10, at + side * 4, tip - 8, at + side * wide, tip);
        portrait.line(Chance.clear(shadow, 0.4), 2, ridge);
        portrait.glow(Color.WHITE, 0.28, at - side * 1.5, tip - 4, 6);
        portrait.line(
                Chance.clear(shadow, 0.8), 1.5, new QuadCurve2D.Double(at - wide, tip, at, tip + 5, at + wide, tip));
        for (int nostril = -1; nostril <= 1; nostril += 2) {
            portrait.fill(
                    Chance.clear(Chance.lit(skin, 0.35), 0.7), oval(at + nostril * wide * 0.5, tip + 1.4, 1.7, 1));
        }
    }

    private void mouth() {
        double half = chance.about(15.5, 1.6);
        double smile = chance.between(-0.5, 6);
        double at = x + 0.5 * portrait.turn;
        Color lips = Chance.mix(
                Chance.lit(skin, 0.78),
                new Color(196, 44, 62),
                portrait.feminine ? chance.between(0.25, 0.9) : chance.between(0.15, 0.35));
        double corners = MOUTH - smile * 0.6;
        double low = MOUTH + smile * 0.8;
        double full = chance.about(portrait.feminine ? 5.2 : 4, 0.7);
        portrait.glow(Chance.lit(skin, 0.55), 0.4, at, low + full + 5, 9);
        Path2D both = new Path2D.Double();
        both.moveTo(at - half, corners);
        both.curveTo(at - half * 0.5, low - full, at - 3, low - full - 2.5, at, low - full * 0.6);
        both.curveTo(at + 3, low - full - 2.5, at + half * 0.5, low - full, at + half, corners);
        both.curveTo(at + half * 0.5, low + 2 * full, at - half * 0.5, low + 2 * full, at - half, corners);
        portrait.fill(lips, both);
        if (smile > 2.2 && chance.happens(0.7)) {
            double inside = half * 0.84;
            Path2D open = new Path2D.Double();
            open.moveTo(at - inside, corners + 1.5);
            open.quadTo(at, low, at + inside, corners + 1.5);
            open.quadTo(at, low + 1.5 * full + smile * 0.8, at - inside, corners + 1.5);
            portrait.fill(new Color(250, 246, 240), open);
            portrait.line(Chance.lit(lips, 0.6), 0.8, open);
        } else {
            portrait.line(
                    Chance.lit(lips, 0.55),
                    1.2,
                    new QuadCurve2D.Double(at - half, corners, at, low + 2.5, at + half, corners));
        }
    }

    private void beard() {
        Color hair = Chance.lit(portrait.hair, 0.9);
        boolean full = chance.happens(0.5);
        Shape before = portrait.pen.getClip();
        portrait.pen.clip(portrait.outline());
        if (full) {
            Path2D path = new Path2D.Double();
            double width = portrait.width;
            path.moveTo(Portrait.X - width - 2, EYES + 12);
            path.curveTo(x - width * 0.7, MOUTH - 10, x - 22, MOUTH - 12, x, MOUTH - 11);
            path.curveTo(x + 22, MOUTH - 12, x + width * 0.7, MOUTH - 10, Portrait.X + width + 2, EYES + 12);
            path.lineTo(Portrait.X + width + 2, 230);
            path.lineTo(Portrait.X - width - 2, 230);
            path.closePath();
            portrait.fill(Chance.clear(hair, chance.between(0.2, 0.85)), path);
        } else {
            portrait.fill(
                    Chance.clear(hair, chance.between(0.3, 0.9)),
                    new QuadCurve2D.Double(x - 17, MOUTH - 2, x, MOUTH - 18, x + 17, MOUTH - 2));
        }
        portrait.pen.setClip(before);
    }

    private void glasses() {
        Color frame = chance.colour(0, 0.6, 0.05, 0.45);
        double thick = chance.between(1, 2.4);
        double round = chance.between(6, 22);
        for (int side = -1; side <= 1; side += 2) {
            double at = eye(side);
            double half = 14.5 * narrowed(side);
            Shape lens = new RoundRectangle2D.Double(at - half, EYES - 9.5, 2 * half, 21, round, round);
            portrait.fill(Chance.clear(Color.WHITE, 0.12), lens);
            portrait.line(frame, thick, lens);
            portrait.line(
                    frame,
                    thick,
                    new QuadCurve2D.Double(
                            at + side * half,
                            EYES - 4,
                            at + side * half * 1.2,
                            EYES - 5,
                            Portrait.X + side * portrait.width,
                            EYES - 2));
        }
        double from = eye(-1) + 14.5 * narrowed(-1);
        double to = eye(1) - 14.5 * narrowed(1);
        portrait.line(frame, thick, new QuadCurve2D.Double(from, EYES - 2, (from + to) / 2, EYES - 5, to, EYES - 2));
    }
}
