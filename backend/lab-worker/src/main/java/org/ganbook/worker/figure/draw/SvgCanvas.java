package org.ganbook.worker.figure.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.util.Base64;
import org.ganbook.worker.figure.color.Rgba;
import org.jspecify.annotations.Nullable;

/**
 * Writes SVG without ids, scripts and references, so that many figures can stand in one page. Text stays text. Colours
 * that follow the page use {@code currentColor}, the custom property {@code --figure-paper}, and {@code light-dark()}
 * with a plain colour before it for browsers that do not know that function.
 */
final class SvgCanvas implements Canvas {

    private static final Rgba DARK_PAGE = Rgba.of(0xff1c1f24);
    private static final double READABLE = 3.2;

    private final StringBuilder svg = new StringBuilder(4096);
    private final StringBuilder css = new StringBuilder();

    /** What was drawn. */
    String elements() {
        return svg.toString();
    }

    @Override
    public void path(Shape path, @Nullable Paint fill, @Nullable Pen pen) {
        svg.append("<path d=\"");
        data(path, 0, 0);
        svg.append('"');
        style(fill, pen);
        svg.append("/>");
    }

    @Override
    public void block(Shape path, Paint fill) {
        svg.append("<path shape-rendering=\"crispEdges\" d=\"");
        data(path, 0, 0);
        svg.append('"');
        style(fill, null);
        svg.append("/>");
    }

    @Override
    public void stamps(Shape shape, double[] x, double[] y, @Nullable Paint fill, @Nullable Pen pen) {
        // Overlapping stamps darken each other only as elements of their own
        boolean apart = alpha(fill) < 1 || pen != null && alpha(pen.paint()) < 1;
        if (!apart) {
            svg.append("<path d=\"");
            for (int i = 0; i < x.length; i++) {
                data(shape, x[i], y[i]);
            }
            svg.append('"');
            style(fill, pen);
            svg.append("/>");
            return;
        }
        svg.append("<g");
        style(fill, pen);
        svg.append('>');
        for (int i = 0; i < x.length; i++) {
            if (shape instanceof Ellipse2D circle) {
                svg.append("<circle");
                attribute("cx", x[i]);
                attribute("cy", y[i]);
                attribute("r", circle.getWidth() / 2);
                svg.append("/>");
            } else {
                svg.append("<path d=\"");
                data(shape, x[i], y[i]);
                svg.append("\"/>");
            }
        }
        svg.append("</g>");
    }

    @Override
    public void image(int columns, int rows, int[] argb, Rect at, boolean smooth) {
        svg.append("<image");
        attribute("x", at.left());
        attribute("y", at.top());
        attribute("width", at.width());
        attribute("height", at.height());
        svg.append(" preserveAspectRatio=\"none\"");
        if (!smooth) {
            svg.append(" style=\"image-rendering:pixelated\"");
        }
        svg.append(" href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(PngEncoder.encode(columns, rows, argb)))
                .append("\"/>");
    }

    @Override
    public void text(RichText text, double x, double y, Anchor anchor, double rotation, TextStyle style) {
        svg.append("<text");
        if (rotation == 0) {
            attribute("x", x);
            attribute("y", y);
        } else {
            svg.append(" transform=\"translate(");
            number(x);
            svg.append(' ');
            number(y);
            svg.append(") rotate(");
            number(-rotation);
            svg.append(")\"");
        }
        attribute("font-size", style.size());
        if (style.bold()) {
            svg.append(" font-weight=\"600\"");
        }
        if (style.italic()) {
            svg.append(" font-style=\"italic\"");
        }
        if (style.monospace()) {
            svg.append(" font-family=\"ui-monospace,monospace\"");
        }
        switch (anchor) {
            case START -> {}
            case MIDDLE -> svg.append(" text-anchor=\"middle\"");
            case END -> svg.append(" text-anchor=\"end\"");
        }
        style(style.paint(), null);
        svg.append('>');
        runs(text, style);
        svg.append("</text>");
    }

    private void runs(RichText text, TextStyle style) {
        int level = 0;
        for (RichText.Run run : text.runs()) {
            if (run.level() == 0 && !run.italic() && level == 0) {
                escape(run.text());
                continue;
            }
            svg.append("<tspan");
            double shift = (level - run.level()) * 0.35 * style.size();
            if (shift != 0) {
                attribute("dy", shift);
            }
            if (run.level() != 0) {
                attribute("font-size", style.size() * TextMetrics.SMALL);
            }
            if (run.italic()) {
                svg.append(" font-style=\"italic\"");
            }
            svg.append('>');
            escape(run.text());
            svg.append("</tspan>");
            level = run.level();
        }
    }

    @Override
    public void clipped(Rect to, Runnable drawing) {
        // An inner svg clips without needing an id
        svg.append("<svg");
        attribute("x", to.left());
        attribute("y", to.top());
        attribute("width", to.width());
        attribute("height", to.height());
        svg.append(" viewBox=\"");
        number(to.left());
        svg.append(' ');
        number(to.top());
        svg.append(' ');
        number(to.width());
        svg.append(' ');
        number(to.height());
        svg.append("\">");
        int start = svg.length();
        drawing.run();
        if (svg.length() == start) {
            svg.setLength(svg.lastIndexOf("<svg"));
            return;
        }
        svg.append("</svg>");
    }

    private void style(@Nullable Paint fill, @Nullable Pen pen) {
        css.setLength(0);
        paint("fill", fill);
        if (pen != null) {
            pen(pen);
        }
        if (!css.isEmpty()) {
            svg.append(" style=\"").append(css).append('"');
        }
    }

    private void pen(Pen pen) {
        paint("stroke", pen.paint());
        attribute("stroke-width", pen.width());
        svg.append(" stroke-linejoin=\"round\"");
        if (pen.dashes().length > 0) {
            svg.append(" stroke-dasharray=\"");
            for (int i = 0; i < pen.dashes().length; i++) {
                if (i > 0) {
                    svg.append(' ');
                }
                number(pen.dashes()[i]);
            }
            svg.append('"');
        }
    }

    private void paint(String property, @Nullable Paint paint) {
        switch (paint) {
            case null -> svg.append(' ').append(property).append("=\"none\"");
            case Paint.Fixed(Rgba color) -> color(property, color);
            case Paint.Adaptive(Rgba color) -> adaptive(property, color);
            case Paint.Ink(double opacity) -> {
                svg.append(' ').append(property).append("=\"currentColor\"");
                opacity(property, opacity);
            }
            case Paint.Paper(double opacity) -> {
                svg.append(' ').append(property).append("=\"#fff\"");
                css.append(property).append(":var(--figure-paper,light-dark(#fff,");
                css.append(DARK_PAGE.hex()).append("));");
                opacity(property, opacity);
            }
        }
    }

    private void adaptive(String property, Rgba color) {
        double strongest = Math.max(color.red(), Math.max(color.green(), color.blue()));
        if (strongest < 0.1) {
            paint(property, new Paint.Ink(color.alpha()));
            return;
        }
        color(property, color);
        Rgba dark = color;
        for (double share = 0.1; contrast(dark, DARK_PAGE) < READABLE && share < 1; share += 0.1) {
            dark = color.mixedWith(Rgba.WHITE, share);
        }
        if (dark != color) {
            css.append(property).append(":light-dark(").append(color.hex());
            css.append(',').append(dark.hex()).append(");");
        }
    }

    private void color(String property, Rgba color) {
        svg.append(' ').append(property).append("=\"").append(color.hex()).append('"');
        opacity(property, color.alpha());
    }

    private void opacity(String property, double opacity) {
        if (opacity < 1) {
            attribute(property + "-opacity", opacity);
        }
    }

    private static double contrast(Rgba one, Rgba other) {
        double a = one.luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double alpha(@Nullable Paint paint) {
        return switch (paint) {
            case null -> 1;
            case Paint.Fixed(Rgba color) -> color.alpha();
            case Paint.Adaptive(Rgba color) -> color.alpha();
            case Paint.Ink(double opacity) -> opacity;
            case Paint.Paper(double opacity) -> opacity;
        };
    }

    private void data(Shape path, double dx, double dy) {
        if (path instanceof Ellipse2D circle) {
            arcs(dx, dy, circle.getWidth() / 2);
            return;
        }
        double[] c = new double[6];
        for (PathIterator i = path.getPathIterator(AffineTransform.getTranslateInstance(dx, dy));
                !i.isDone();
                i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> points('M', c, 2);
                case PathIterator.SEG_LINETO -> points('L', c, 2);
                case PathIterator.SEG_QUADTO -> points('Q', c, 4);
                case PathIterator.SEG_CUBICTO -> points('C', c, 6);
                default -> svg.append('Z');
            }
        }
    }

    /** A circle as two arcs. */
    private void arcs(double x, double y, double r) {
        points('M', new double[] {x - r, y}, 2);
        points('a', new double[] {r, r, 0, 1, 0, 2 * r, 0}, 7);
        points('a', new double[] {r, r, 0, 1, 0, -2 * r, 0}, 7);
        svg.append('Z');
    }

    private void points(char command, double[] coordinates, int count) {
        svg.append(command);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                svg.append(' ');
            }
            number(coordinates[i]);
        }
    }

    private void attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"");
        number(value);
        svg.append('"');
    }

    private void number(double value) {
        number(svg, value);
    }

    /** Two decimals at most: a hundredth of a pixel. */
    static void number(StringBuilder to, double value) {
        long hundredths = Math.round(Math.clamp(value, -1e7, 1e7) * 100);
        if (hundredths < 0) {
            to.append('-');
            hundredths = -hundredths;
        }
        to.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            to.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                to.append(rest % 10);
            }
        }
    }

    private void escape(String text) {
        escape(svg, text);
    }

    static void escape(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                default -> to.append(c);
            }
        }
    }
}
