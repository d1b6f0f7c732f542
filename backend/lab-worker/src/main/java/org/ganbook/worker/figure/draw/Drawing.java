package org.ganbook.worker.figure.draw;

import java.util.List;
import org.ganbook.worker.figure.Artist;
import org.ganbook.worker.figure.Axes;
import org.ganbook.worker.figure.Figure;
import org.ganbook.worker.figure.Label;
import org.ganbook.worker.figure.Placement;
import org.ganbook.worker.figure.color.Rgba;
import org.jspecify.annotations.Nullable;

/** A figure made into a picture. */
public final class Drawing {

    private static final String FONT =
            "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'Noto Sans',sans-serif";

    /** Inside a page a figure has the page's colours; as a picture of its own it follows the reader's preference. */
    private static final String ALONE =
            "<style>svg:root{color-scheme:light dark;color:light-dark(#1b1f24,#e6e8eb)}</style>";

    private final Figure figure;
    private final Layout layout;

    public Drawing(Figure figure) {
        this.figure = figure;
        this.layout = Layout.of(figure);
    }

    /**
     * @param width in CSS pixels
     * @param description what is to be seen, for those who can't see it
     */
    public record Svg(String text, String description, int width, int height) {}

    /** @param bytes a PNG file */
    public record Png(byte[] bytes, int width, int height) {}

    /**
     * As SVG that follows the page's colours.
     *
     * @param tight whether empty margins are cut off
     */
    public Svg svg(boolean tight) {
        return svg(tight, null);
    }

    /** As SVG for a file of its own: on a white page. */
    public Svg svgFile(boolean tight) {
        return svg(tight, Rgba.WHITE);
    }

    private Svg svg(boolean tight, @Nullable Rgba paper) {
        SvgCanvas canvas = new SvgCanvas();
        Rect seen = seen(tight);
        Rgba face = figure.face() != null ? figure.face() : paper;
        if (face != null && face.alpha() > 0) {
            canvas.path(seen.path(), new Paint.Fixed(face), null);
        }
        draw(canvas);
        String description = Description.of(figure);
        int width = (int) Math.round(seen.width());
        int height = (int) Math.round(seen.height());
        StringBuilder svg = new StringBuilder(canvas.elements().length() + 1024);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"");
        for (double part : new double[] {seen.left(), seen.top(), seen.width(), seen.height()}) {
            SvgCanvas.number(svg, part);
            svg.append(' ');
        }
        svg.setLength(svg.length() - 1);
        svg.append("\" font-family=\"").append(FONT).append("\" style=\"max-width:100%;height:auto;overflow:visible");
        if (face != null && face.alpha() > 0.5) {
            // On ground of its own the figure no longer follows the page
            svg.append(";color:").append(face.luminance() > 0.18 ? "#000" : "#fff");
            svg.append(";color-scheme:").append(face.luminance() > 0.18 ? "light" : "dark");
        }
        svg.append("\">");
        if (face == null) {
            svg.append(ALONE);
        }
        svg.append("<title>");
        SvgCanvas.escape(svg, Description.title(figure));
        svg.append("</title><desc>");
        SvgCanvas.escape(svg, description);
        svg.append("</desc>").append(canvas.elements()).append("</svg>");
        return new Svg(svg.toString(), description, width, height);
    }

    /**
     * As pixels on the figure's own ground, else on white.
     *
     * @param dotsPerInch 100 draws one pixel per CSS pixel
     */
    public Png png(double dotsPerInch, boolean tight, boolean transparent) {
        Rect seen = seen(tight);
        Rgba ground = figure.face() != null ? figure.face() : Rgba.WHITE;
        RasterCanvas canvas = new RasterCanvas(seen, dotsPerInch / 100, transparent ? null : ground);
        draw(canvas);
        return new Png(
                PngEncoder.encode(canvas.width(), canvas.height(), canvas.pixels()), canvas.width(), canvas.height());
    }

    private void draw(Canvas canvas) {
        for (int i = 0; i < figure.axes().size(); i++) {
            new AxesPainter(canvas, figure.axes().get(i), layout.boxes().get(i), layout.figure()).draw();
        }
        Rect content = layout.content();
        Rect all = layout.figure();
        titles(canvas, content);
        Axes none = EmptyAxes.INSTANCE;
        ArtistPainter painter = new ArtistPainter(canvas, new View(all, all, none));
        figure.texts().forEach(painter::draw);
        if (figure.legend() != null) {
            LegendPainter legend = new LegendPainter(figure.legend());
            legend.draw(canvas, legend.place(all), false);
        }
    }

    private void titles(Canvas canvas, Rect content) {
        Label title = figure.title();
        if (!title.isEmpty()) {
            TextBlock.of(title.text(), title.lettering().aligned("center", "top"), false)
                    .draw(canvas, content.centerX(), titleTop(content));
        }
        Label below = figure.xLabel();
        if (!below.isEmpty()) {
            TextBlock.of(below.text(), below.lettering().aligned("center", "top"), false)
                    .draw(canvas, content.centerX(), content.bottom() + Margins.TITLE_GAP);
        }
        Label beside = figure.yLabel();
        if (!beside.isEmpty()) {
            TextBlock.of(beside.text(), beside.lettering().rotated(90).aligned("right", "center"), false)
                    .draw(canvas, content.left() - Margins.TITLE_GAP, content.centerY());
        }
    }

    private double titleTop(Rect content) {
        return content.top() - Layout.titleHeight(figure.title());
    }

    /** What is shown of the figure: all of it, or what is drawn and a narrow margin. */
    private Rect seen(boolean tight) {
        if (!tight || figure.axes().isEmpty()) {
            return layout.figure();
        }
        Rect content = layout.content();
        Rect seen = content;
        if (!figure.title().isEmpty()) {
            TextBlock block = TextBlock.of(
                    figure.title().text(), figure.title().lettering().aligned("center", "top"), false);
            seen = seen.union(block.bounds(content.centerX(), titleTop(content)));
        }
        seen = Rect.between(
                seen.left() - Layout.titleHeight(figure.yLabel()),
                seen.top(),
                seen.right(),
                seen.bottom() + Layout.titleHeight(figure.xLabel()));
        for (int i = 0; i < figure.axes().size(); i++) {
            seen = seen.union(outside(figure.axes().get(i), layout.boxes().get(i)));
        }
        if (figure.legend() != null) {
            seen = seen.union(new LegendPainter(figure.legend()).place(layout.figure()));
        }
        View view = new View(layout.figure(), layout.figure(), EmptyAxes.INSTANCE);
        for (Artist.Text text : figure.texts()) {
            seen = seen.union(bounds(text, view));
        }
        return seen.grown(Layout.EDGE);
    }

    /** Texts and legends may stand outside their axes. */
    private Rect outside(Axes axes, Rect box) {
        View view = new View(box, layout.figure(), axes);
        Rect outside = box;
        for (Artist artist : axes.artists()) {
            if (artist instanceof Artist.Text text && !text.clipped()) {
                outside = outside.union(bounds(text, view));
            }
        }
        if (axes.legend() != null) {
            outside = outside.union(new LegendPainter(axes.legend()).place(box, view));
        }
        // A text that lies pages away must not make the figure pages wide
        Rect most = layout.figure().grown(layout.figure().width() / 2);
        return Rect.between(
                Math.max(outside.left(), most.left()),
                Math.max(outside.top(), most.top()),
                Math.min(outside.right(), most.right()),
                Math.min(outside.bottom(), most.bottom()));
    }

    private static Rect bounds(Artist.Text text, View view) {
        double x = view.x(text.space(), text.x()) + text.dx() * Figure.PIXELS_PER_POINT;
        double y = view.y(text.space(), text.y()) - text.dy() * Figure.PIXELS_PER_POINT;
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return view.box();
        }
        return TextBlock.of(text.text(), text.lettering(), false).bounds(x, y);
    }

    /** What stands for axes where a figure's own texts are placed. */
    private static final class EmptyAxes {
        private static final org.ganbook.worker.figure.Axis AXIS = new org.ganbook.worker.figure.Axis(
                new org.ganbook.worker.figure.scale.Range(0, 1),
                org.ganbook.worker.figure.scale.Scale.LINEAR,
                Label.NONE,
                null,
                null,
                new org.ganbook.worker.figure.Axis.Look(false, false, 10, 0, false, null, null, null, null),
                false);
        static final Axes INSTANCE = new Axes(
                new Placement.Free(0, 0, 1, 1),
                AXIS,
                AXIS,
                List.of(),
                List.of(),
                false,
                null,
                List.of(false, false, false, false),
                0,
                null);
    }
}
