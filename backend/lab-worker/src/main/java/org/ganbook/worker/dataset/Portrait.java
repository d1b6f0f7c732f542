package org.ganbook.worker.dataset;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** One drawn portrait: head and shoulders before a background. What varies is left to chance. */
final class Portrait {

    /** Between the eyes, where the face is held while it is turned and moved. */
    static final double X = Album.WIDTH / 2.0;

    static final double EYES = 111;
    static final double MOUTH = 152;

    private static final Color[] SKIN = {
        new Color(255, 226, 204),
        new Color(244, 204, 170),
        new Color(226, 177, 134),
        new Color(198, 141, 97),
        new Color(146, 95, 63),
        new Color(98, 62, 42)
    };
    private static final Color[] DARK_HAIR = {new Color(18, 15, 16), new Color(48, 31, 24), new Color(82, 52, 34)};
    private static final Color[] LIGHT_HAIR = {
        new Color(120, 72, 42), new Color(164, 92, 48), new Color(196, 150, 92), new Color(228, 200, 146)
    };
    private static final Color[] GREY_HAIR = {new Color(110, 110, 114), new Color(214, 212, 208)};

    final Chance chance;
    final Graphics2D pen;
    final Color skin;
    final Color hair;
    /** Half of the face's width. */
    final double width;

    final double top;
    final double chin;
    /** Where the face looks: -1 for the left edge of the picture, 1 for the right one. */
    final double turn;
    /** Where the light comes from, in the same way. */
    final double light;

    final boolean feminine;

    private final double jaw;
    private final double tone;
    private final BufferedImage image = new BufferedImage(Album.WIDTH, Album.HEIGHT, BufferedImage.TYPE_INT_RGB);

    Portrait(Chance chance) {
        this.chance = chance;
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        tone = chance.between(0, 1);
        skin = Chance.lit(chance.along(tone, SKIN), chance.about(1, 0.03));
        feminine = chance.happens(0.5);
        hair = hairColour();
        width = chance.about(feminine ? 42 : 44, 2);
        top = chance.about(61, 2.5);
        chin = chance.about(feminine ? 184 : 188, 2.5);
        jaw = feminine ? chance.between(0.42, 0.6) : chance.between(0.52, 0.78);
        turn = chance.about(0, 0.45);
        light = chance.about(0, 0.6);
    }

    private Color hairColour() {
        if (chance.happens(0.1)) {
            return chance.along(chance.between(0, 1), GREY_HAIR);
        }
        boolean dark = chance.happens(tone > 0.55 ? 0.93 : 0.45);
        return chance.along(chance.between(0, 1), dark ? DARK_HAIR : LIGHT_HAIR);
    }

    BufferedImage draw() {
        background();
        AffineTransform upright = pen.getTransform();
        pen.translate(chance.about(0, 1.5), chance.about(0, 1.5));
        pen.rotate(Math.toRadians(chance.about(0, 3)), X, MOUTH);
        double size = chance.about(1, 0.025);
        pen.translate(X, EYES);
        pen.scale(size, size);
        pen.translate(-X, -EYES);
        PortraitHair style = new PortraitHair(this);
        style.behind();
        shoulders();
        ears();
        head();
        new PortraitFeatures(this).draw();
        style.front();
        pen.setTransform(upright);
        shade();
        pen.dispose();
        return image;
    }

    /** Fills what most of the drawing consists of. */
    void fill(Color colour, Shape shape) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    void line(Color colour, double thickness, Shape shape) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    /** A spot of colour that fades towards its edge. */
    void glow(Color colour, double opacity, double x, double y, double radius) {
        pen.setPaint(new RadialGradientPaint((float) x, (float) y, (float) radius, new float[] {0, 1}, new Color[] {
            Chance.clear(colour, opacity), Chance.clear(colour, 0)
        }));
        pen.fill(oval(x, y, radius, radius));
    }

    static Shape oval(double x, double y, double halfWidth, double halfHeight) {
        return new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    private void background() {
        Color one = chance.colour(0.05, 0.5, 0.2, 0.95);
        Color other = Chance.mix(Chance.lit(one, chance.between(0.5, 1.5)), chance.colour(0.1, 0.5, 0.3, 0.9), 0.35);
        float slope = (float) chance.between(0, Album.WIDTH);
        pen.setPaint(new GradientPaint(slope, 0, one, Album.WIDTH - slope, Album.HEIGHT, other));
        pen.fillRect(0, 0, Album.WIDTH, Album.HEIGHT);
        if (chance.happens(0.5)) {
            for (int i = chance.below(9); i >= 0; i--) {
                Color spot = chance.happens(0.5) ? Color.WHITE : chance.colour(0.2, 0.7, 0.3, 1);
                glow(
                        spot,
                        chance.between(0.15, 0.5),
                        chance.between(0, 178),
                        chance.between(0, 218),
                        chance.between(10, 45));
            }
        }
    }

    private void shoulders() {
        Color shadow = Chance.lit(skin, 0.72);
        double neck = width * chance.between(feminine ? 0.5 : 0.62, feminine ? 0.6 : 0.76);
        pen.setPaint(new GradientPaint(0, (float) chin - 14, shadow, 0, (float) chin + 30, Chance.lit(skin, 0.92f)));
        Path2D throat = new Path2D.Double();
        throat.moveTo(X - neck, MOUTH);
        throat.curveTo(X - neck, chin + 14, X - neck - 6, chin + 18, X - neck - 34, chin + 30);
        throat.lineTo(X + neck + 34, chin + 30);
        throat.curveTo(X + neck + 6, chin + 18, X + neck, chin + 14, X + neck, MOUTH);
        throat.closePath();
        pen.fill(throat);
        Color cloth = chance.colour(0.05, 0.8, 0.1, 0.95);
        double wide = chance.about(feminine ? 76 : 88, 5);
        double line = chin + chance.between(10, 18);
        Path2D clothes = new Path2D.Double();
        clothes.moveTo(X - wide, 270);
        clothes.curveTo(X - wide, line + 16, X - wide * 0.7, line + 12, X - neck - 8, line);
        double cut = line + chance.between(8, 38);
        clothes.curveTo(X - neck * 0.6, cut, X + neck * 0.6, cut, X + neck + 8, line);
        clothes.curveTo(X + wide * 0.7, line + 12, X + wide, line + 16, X + wide, 270);
        clothes.closePath();
        fill(cloth, clothes);
        line(Chance.lit(cloth, 0.7), 1.6, clothes);
    }

    private void ears() {
        for (int side = -1; side <= 1; side += 2) {
            double seen = 5 - 4 * side * turn;
            fill(Chance.lit(skin, 0.88), oval(X + side * (width - 3 + seen * 0.5), EYES + 12, seen, 13));
        }
    }

    /** The outline of the face. */
    Path2D outline() {
        Path2D head = new Path2D.Double();
        double high = top + 0.32 * (EYES - top);
        double low = EYES + 0.58 * (chin - EYES);
        head.moveTo(X, top - 8);
        head.curveTo(X + 0.72 * width, top - 8, X + width, high, X + width, EYES + 4);
        head.curveTo(X + width, low, X + width * jaw, chin, X, chin);
        head.curveTo(X - width * jaw, chin, X - width, low, X - width, EYES + 4);
        head.curveTo(X - width, high, X - 0.72 * width, top - 8, X, top - 8);
        head.closePath();
        return head;
    }

    private void head() {
        float x = (float) (X + light * width * 0.7);
        Color[] shades = {Chance.lit(skin, 1.1), skin, Chance.lit(skin, 0.74)};
        pen.setPaint(
                new RadialGradientPaint(x, (float) EYES + 4, (float) (width * 1.75), new float[] {0, 0.5f, 1}, shades));
        pen.fill(outline());
    }

    /** Light from the side, over all of the picture. */
    private void shade() {
        double depth = Math.abs(light) * 0.28;
        float from = light > 0 ? Album.WIDTH : 0;
        pen.setPaint(new GradientPaint(
                from,
                60,
                Chance.clear(Color.WHITE, depth * 0.4),
                Album.WIDTH - from,
                150,
                Chance.clear(Color.BLACK, depth)));
        pen.fillRect(0, 0, Album.WIDTH, Album.HEIGHT);
    }
}
