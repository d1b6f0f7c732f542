package org.ganbook.worker.figure.draw;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.ganbook.worker.figure.color.Rgba;
import org.jspecify.annotations.Nullable;

/** Draws pixels by Java2D; what follows the page's colours is drawn as on a white page. */
final class RasterCanvas implements Canvas {

    private final BufferedImage image;
    private final Graphics2D graphics;

    /**
     * @param area what is to be seen, in the figure's pixels
     * @param scale pixels of the picture per pixel of the figure
     */
    RasterCanvas(Rect area, double scale, @Nullable Rgba background) {
        image = new BufferedImage(
                (int) Math.max(1, Math.round(area.width() * scale)),
                (int) Math.max(1, Math.round(area.height() * scale)),
                BufferedImage.TYPE_INT_ARGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        if (background != null) {
            graphics.setComposite(AlphaComposite.Src);
            graphics.setColor(new Color(background.argb(), true));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setComposite(AlphaComposite.SrcOver);
        }
        graphics.scale(scale, scale);
        graphics.translate(-area.left(), -area.top());
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    int[] pixels() {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Override
    public void path(Shape path, @Nullable Paint fill, @Nullable Pen pen) {
        if (fill != null) {
            graphics.setColor(color(fill));
            graphics.fill(path);
        }
        if (pen != null) {
            graphics.setColor(color(pen.paint()));
            graphics.setStroke(stroke(pen));
            graphics.draw(path);
        }
    }

    @Override
    public void block(Shape path, Paint fill) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        path(path, fill, null);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    @Override
    public void stamps(Shape shape, double[] x, double[] y, @Nullable Paint fill, @Nullable Pen pen) {
        for (int i = 0; i < x.length; i++) {
            path(AffineTransform.getTranslateInstance(x[i], y[i]).createTransformedShape(shape), fill, pen);
        }
    }

    @Override
    public void image(int columns, int rows, int[] argb, Rect at, boolean smooth) {
        BufferedImage source = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        source.setRGB(0, 0, columns, rows, argb, 0, columns);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                smooth
                        ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
                        : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        AffineTransform place = AffineTransform.getTranslateInstance(at.left(), at.top());
        place.scale(at.width() / columns, at.height() / rows);
        graphics.drawImage(source, place, null);
    }

    @Override
    public void text(RichText text, double x, double y, Anchor anchor, double rotation, TextStyle style) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(Math.toRadians(-rotation));
        graphics.setColor(color(style.paint()));
        double width = 0;
        for (RichText.Run run : text.runs()) {
            width += graphics.getFontMetrics(font(run, style)).stringWidth(run.text());
        }
        double at =
                switch (anchor) {
                    case START -> 0;
                    case MIDDLE -> -width / 2;
                    case END -> -width;
                };
        for (RichText.Run run : text.runs()) {
            graphics.setFont(font(run, style));
            graphics.drawString(run.text(), (float) at, (float) (-run.level() * 0.35 * style.size()));
            at += graphics.getFontMetrics().stringWidth(run.text());
        }
        graphics.setTransform(before);
    }

    @Override
    public void clipped(Rect to, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(to.left(), to.top(), to.width(), to.height()));
        drawing.run();
        graphics.setClip(before);
    }

    private static Font font(RichText.Run run, TextStyle style) {
        int face = (style.bold() ? Font.BOLD : 0) | (style.italic() || run.italic() ? Font.ITALIC : 0);
        double size = style.size() * (run.level() == 0 ? 1 : TextMetrics.SMALL);
        return new Font(style.monospace() ? Font.MONOSPACED : Font.SANS_SERIF, face, 1).deriveFont((float) size);
    }

    private static BasicStroke stroke(Pen pen) {
        float width = (float) Math.max(pen.width(), 0);
        float[] dashes = new float[pen.dashes().length];
        float total = 0;
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) Math.max(pen.dashes()[i], 0);
            total += dashes[i];
        }
        return total > 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static Color color(Paint paint) {
        Rgba color =
                switch (paint) {
                    case Paint.Fixed(Rgba fixed) -> fixed;
                    case Paint.Adaptive(Rgba light) -> light;
                    case Paint.Ink(double opacity) -> Rgba.BLACK.withAlpha(opacity);
                    case Paint.Paper(double opacity) -> Rgba.WHITE.withAlpha(opacity);
                };
        return new Color(color.argb(), true);
    }
}
