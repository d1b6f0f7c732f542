package org.ganbook.worker.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ganbook.worker.array.NdArray;
import org.ganbook.worker.figure.color.ColorMaps;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FigureBuilderTest {

    private final FigureHost host = new FigureHost();
    private final FigureBuilder figure = host.figure(640, 480, 0);

    @Test
    void writesWellFormedSvgWithWordsAsText() throws Exception {
        AxesBuilder axes = axes(0, 4, 0, 10);
        axes.title("loss of the <b>generator</b> & friends", lettering());
        axes.artists().line(doubles(0, 1, 2), doubles(3, 4, 5), stroke(axes), null, "data", true, 2, "D");
        Document svg = parse(figure.svg(true, false).text());
        String words = svg.getDocumentElement().getTextContent();
        assertTrue(words.contains("loss of the <b>generator</b> & friends"), words);
        assertEquals(0, svg.getElementsByTagName("b").getLength());
        assertEquals("img", svg.getDocumentElement().getAttribute("role"));
    }

    @Test
    void describesWhatIsToBeSeen() {
        AxesBuilder axes = axes(0, 4, 0, 10);
        axes.title("", lettering());
        axes.title("loss", lettering());
        axes.artists().line(doubles(0, 1, 2), doubles(3, 1, 5), stroke(axes), null, "data", true, 2, "D");
        assertEquals(
                "loss. line “D” of 3 points, y from 3 to 5 (lowest 1, highest 5). x axis from 0 to 4, y axis from 0 to"
                        + " 10.",
                figure.svg(true, false).description());
    }

    @Test
    void holdsPicturesPixelByPixel() throws IOException {
        AxesBuilder axes = axes(-0.5, 2.5, 1.5, -0.5);
        Coloring coloring = new Coloring(Objects.requireNonNull(ColorMaps.named("Blues")), 0, 5, false, 1);
        NdArray data = NdArray.allocate(org.ganbook.worker.array.DType.FLOAT64, 2, 3);
        for (int i = 0; i < 6; i++) {
            data.setDouble(i, i / 3, i % 3);
        }
        axes.artists().image(data, coloring, 1, -0.5, 2.5, 1.5, -0.5, false, 0);
        String svg = figure.svg(true, false).text();
        assertTrue(svg.contains("image-rendering:pixelated"));
        Matcher found =
                Pattern.compile("data:image/png;base64,([A-Za-z0-9+/=]+)").matcher(svg);
        assertTrue(found.find());
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(found.group(1))));
        int[] pixels = picture.getRGB(0, 0, 3, 2, null, 0, 3);
        // What matplotlib 3.6's Blues gives for 0, 0.2, … 1
        int[] expected = {0xfff7fbff, 0xffcfe1f2, 0xff93c4de, 0xff4a97c9, 0xff1764ab, 0xff08306b};
        assertArrayEquals(expected, pixels);
    }

    @Test
    void thinsLongLinesWithoutLosingTheirPeaks() {
        int count = 100_000;
        double[] x = IntStream.range(0, count).asDoubleStream().toArray();
        double[] y = Arrays.stream(x).map(v -> Math.sin(v * 0.7) * 0.1).toArray();
        y[54_321] = 9;
        AxesBuilder axes = axes(0, count, -1, 10);
        axes.artists().line(NdArray.of(x), NdArray.of(y), stroke(axes), null, "data", true, 2, "");
        String svg = figure.svg(true, false).text();
        assertTrue(svg.length() < 120_000, "so long: " + svg.length());
        double highest = Pattern.compile("[ML]([-0-9.]+) ([-0-9.]+)")
                .matcher(svg)
                .results()
                .mapToDouble(m -> Double.parseDouble(m.group(2)))
                .filter(v -> v > 30 && v < 80)
                .min()
                .orElse(Double.NaN);
        assertFalse(Double.isNaN(highest), "the peak is gone");
    }

    @Test
    void drawsTheSameAsPixels() throws IOException {
        AxesBuilder axes = axes(0, 1, 0, 1);
        axes.artists().rectangle(0, 0, 1, 1, 0xffff0000L, axes.artists().stroke(0, 0, List.of()), "data", "bar", 1, "");
        FigureBuilder.Picture png = figure.png(50, false, false);
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png.text())));
        assertEquals(320, picture.getWidth());
        assertEquals(240, picture.getHeight());
        assertEquals(0xffff0000, picture.getRGB(160, 120));
        assertEquals(0xffffffff, picture.getRGB(2, 2));
    }

    @Test
    void survivesValuesThatHaveNoPlace() throws Exception {
        AxesBuilder axes = figure.cell(0, 0, 1, 1, List.of(1.0), List.of(1.0));
        AxesBuilder.AxisBuilder log = axes.axis(0.1, 100);
        log.scale("log", 10, 0);
        axes.axes(axes.axis(0, 1), log);
        axes.artists()
                .line(
                        doubles(0, 0.2, 0.4, 0.6, 0.8),
                        doubles(1, Double.NaN, -5, Double.POSITIVE_INFINITY, 1e300),
                        stroke(axes),
                        null,
                        "data",
                        true,
                        2,
                        "");
        axes.artists().rectangle(0, 0, 0.5, 10, 0xff00ff00L, stroke(axes), "data", "bar", 1, "");
        Document svg = parse(figure.svg(true, false).text());
        for (int i = 0; i < svg.getElementsByTagName("path").getLength(); i++) {
            String data = ((Element) svg.getElementsByTagName("path").item(i)).getAttribute("d");
            assertFalse(data.contains("NaN") || data.contains("Infinity"), data);
        }
    }

    private AxesBuilder axes(double left, double right, double bottom, double top) {
        AxesBuilder axes = figure.cell(0, 0, 1, 1, List.of(1.0), List.of(1.0));
        axes.axes(axes.axis(left, right), axes.axis(bottom, top));
        return axes;
    }

    private static Stroke stroke(AxesBuilder axes) {
        return axes.artists().stroke(0xff1f77b4L, 1.5, List.of());
    }

    private Lettering lettering() {
        return figure.lettering(12, 0, false, false, false, 0, "center", "baseline");
    }

    private static NdArray doubles(double... values) {
        return NdArray.of(values);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
