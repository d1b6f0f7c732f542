package org.ganbook.worker.dataset;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Digits drawn by the program: strokes of a pen, in several writing styles, shifted, turned, slanted and bent at
 * random, then centred by their mass in 28 x 28 pixels as MNIST's digits are. The same seed gives the same digits.
 */
final class SyntheticDigits {

    private static final int SIDE = Digits.SIDE;
    /** The pen's strokes are given in a square of this size. */
    private static final double UNITS = 100;
    /** Pixels that the unit square takes: MNIST's digits fit into 20 x 20. */
    private static final double SCALE = 19.0 / UNITS;

    private SyntheticDigits() {}

    /** @param seed names the set: the training and the test data have different ones */
    static Digits draw(int count, long seed) {
        byte[] pixels = new byte[count * Digits.PIXELS];
        byte[] labels = new byte[count];
        IntStream.range(0, count).parallel().forEach(i -> {
            SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + i);
            int digit = random.nextInt(10);
            labels[i] = (byte) digit;
            Canvas canvas = new Canvas();
            Hand hand = Hand.random(random);
            for (double[][] stroke : Penmanship.strokes(digit, random)) {
                canvas.draw(hand.write(stroke), hand.width);
            }
            canvas.into(pixels, i * Digits.PIXELS, hand.darkness, random);
        });
        return new Digits(pixels, labels);
    }

    /** How one digit is written: what happens to the ideal strokes on their way to the paper. */
    private static final class Hand {

        final double width;
        final double darkness;
        private final double xx;
        private final double xy;
        private final double yx;
        private final double yy;
        private final double[] waves;

        private Hand(double width, double darkness, double xx, double xy, double yx, double yy, double[] waves) {
            this.width = width;
            this.darkness = darkness;
            this.xx = xx;
            this.xy = xy;
            this.yx = yx;
            this.yy = yy;
            this.waves = waves;
        }

        static Hand random(SplittableRandom random) {
            double angle = Math.toRadians(9 * random.nextGaussian());
            double slant = 0.12 + 0.2 * random.nextGaussian();
            double wide = Math.clamp(0.92 + 0.13 * random.nextGaussian(), 0.6, 1.25);
            double high = Math.clamp(1.0 + 0.07 * random.nextGaussian(), 0.75, 1.15);
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            double[] waves = new double[8];
            for (int i = 0; i < waves.length; i += 2) {
                waves[i] = 3.2 * random.nextGaussian();
                waves[i + 1] = 2 * Math.PI * random.nextDouble();
            }
            // Pens differ a lot, fat ones are rarer.
            double width = Math.clamp(1.05 + 0.3 * random.nextGaussian() + 0.25 * random.nextDouble(), 0.7, 2.2);
            return new Hand(
                    width,
                    Math.clamp(0.97 + 0.08 * random.nextGaussian(), 0.7, 1.0),
                    wide * cos,
                    -slant * cos - sin * high,
                    wide * sin,
                    high * cos - slant * sin,
                    waves);
        }

        /** Points in pixels around (0, 0). */
        double[][] write(double[][] stroke) {
            double[][] written = new double[stroke.length][];
            for (int i = 0; i < stroke.length; i++) {
                double x = stroke[i][0] - UNITS / 2;
                double y = stroke[i][1] - UNITS / 2;
                double u = x / UNITS * 2 * Math.PI;
                double v = y / UNITS * 2 * Math.PI;
                double bentX = x + waves[0] * Math.sin(0.7 * v + waves[1]) + waves[2] * Math.sin(0.9 * u + waves[3]);
                double bentY = y + waves[4] * Math.sin(0.8 * u + waves[5]) + waves[6] * Math.sin(0.7 * v + waves[7]);
                written[i] = new double[] {SCALE * (xx * bentX + xy * bentY), SCALE * (yx * bentX + yy * bentY)};
            }
            return written;
        }
    }

    /** Ink on paper: for every pixel, how near the pen came. */
    private static final class Canvas {

        private static final int MARGIN = 12;
        private static final int SIZE = SIDE + 2 * MARGIN;
        private final double[] ink = new double[SIZE * SIZE];

        void draw(double[][] points, double width) {
            for (int i = 1; i < points.length; i++) {
                segment(points[i - 1], points[i], width);
            }
        }

        private void segment(double[] from, double[] to, double width) {
            double centre = SIZE / 2.0;
            double x0 = from[0] + centre;
            double y0 = from[1] + centre;
            double dx = to[0] - from[0];
            double dy = to[1] - from[1];
            double length = dx * dx + dy * dy;
            double reach = width + 1;
            int left = (int) Math.max(0, Math.min(x0, x0 + dx) - reach);
            int right = (int) Math.min(SIZE - 1, Math.max(x0, x0 + dx) + reach);
            int top = (int) Math.max(0, Math.min(y0, y0 + dy) - reach);
            int bottom = (int) Math.min(SIZE - 1, Math.max(y0, y0 + dy) + reach);
            for (int y = top; y <= bottom; y++) {
                for (int x = left; x <= right; x++) {
                    double px = x + 0.5 - x0;
                    double py = y + 0.5 - y0;
                    double along = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
                    double distance = Math.hypot(px - along * dx, py - along * dy);
                    double here = Math.clamp(width + 0.5 - distance, 0, 1);
                    ink[y * SIZE + x] = Math.max(ink[y * SIZE + x], here);
                }
            }
        }

        /** Puts the centre of mass into the middle and writes the pixels. */
        void into(byte[] pixels, int at, double darkness, SplittableRandom random) {
            double mass = 1e-9;
            double sumX = 0;
            double sumY = 0;
            for (int i = 0; i < ink.length; i++) {
                mass += ink[i];
                sumX += ink[i] * (i % SIZE);
                sumY += ink[i] * (i / SIZE);
            }
            int left = (int) Math.clamp(Math.round(sumX / mass - (SIDE - 1) / 2.0), 0, 2 * MARGIN);
            int top = (int) Math.clamp(Math.round(sumY / mass - (SIDE - 1) / 2.0), 0, 2 * MARGIN);
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    double value = ink[(y + top) * SIZE + x + left];
                    // Scanned ink is not quite even.
                    double shade = value * darkness * (1 - 0.12 * random.nextDouble());
                    pixels[at + y * SIDE + x] = (byte) Math.round(255 * Math.clamp(shade, 0, 1));
                }
            }
        }
    }

    /** The ideal strokes of a digit, in one of its styles. */
    private static final class Penmanship {

        private static final double WOBBLE = 2.6;
        private static final int POINTS_BETWEEN = 6;

        /** For each digit its styles; a style's strokes are separated by '|', S is a smooth one, L one of lines. */
        private static final List<List<String>> STYLES = List.of(
                List.of(
                        "S 52,3 30,12 20,40 22,70 40,96 62,94 80,68 80,34 66,8 52,3",
                        "S 60,8 42,4 26,22 22,52 32,86 54,97 74,82 80,50 72,18 52,5 44,8",
                        "S 46,4 32,30 30,66 48,97 66,76 70,40 60,10 46,4"),
                List.of("L 50,3 50,97", "L 56,3 46,97", "L 30,26 54,4 52,97", "L 32,24 52,4 52,96|L 28,97 76,96"),
                List.of(
                        "S 22,26 34,6 60,4 76,22 66,46 40,72 20,95|L 20,95 82,93",
                        "S 24,22 44,3 70,10 74,34 52,62 28,90 20,92 26,80 44,84 62,94 84,86",
                        "S 20,30 30,8 56,3 76,14 74,38 50,64 22,94|S 22,94 44,90 62,96 82,90"),
                List.of(
                        "S 24,14 46,3 70,10 74,30 58,46 42,48|S 42,48 66,50 80,68 70,90 46,97 22,86",
                        "L 24,6 76,6 46,42|S 46,42 72,46 80,68 66,92 40,97 20,86",
                        "S 26,10 54,4 72,20 62,42 40,48 68,54 78,76 58,96 24,92"),
                List.of(
                        "L 40,4 20,60 84,58|L 64,30 60,97",
                        "L 26,6 24,52 76,50|L 74,5 70,97",
                        "L 66,97 66,4 18,66 86,66",
                        "S 28,8 24,30 30,50 54,52 74,46|L 76,4 70,97"),
                List.of(
                        "L 78,5 34,6 28,44|S 28,44 50,36 74,48 78,72 60,94 36,97 20,84",
                        "S 76,6 46,6 34,10 30,40 54,40 76,56 72,84 46,97 22,88",
                        "L 32,8 30,46|S 30,46 54,38 76,54 74,80 52,96 22,90|L 32,8 78,6"),
                List.of(
                        "S 66,4 42,24 26,54 26,78 44,96 66,92 76,72 62,54 40,58 28,74",
                        "S 72,8 50,10 32,36 24,66 34,92 58,97 74,82 68,62 48,58 28,72",
                        "S 46,3 32,34 26,68 38,94 62,95 74,76 60,58 38,64 28,78"),
                List.of(
                        "L 20,8 80,6 46,97",
                        "L 20,10 78,8|S 78,8 62,36 52,66 48,97",
                        "L 20,8 80,6 44,97|L 34,52 74,50",
                        "L 22,22 24,8 78,8|S 78,8 58,46 42,97"),
                List.of(
                        "S 70,14 48,3 28,16 34,36 56,50 74,70 64,94 40,96 24,78 38,56 60,42 72,26 70,14",
                        "S 50,3 30,14 32,36 50,47 68,36 70,14 50,3|S 50,47 26,60 24,84 50,97 76,84 74,60 50,47",
                        "S 72,10 44,4 30,20 44,42 68,62 70,88 46,97 26,84 34,62 60,38 74,16"),
                List.of(
                        "S 72,24 52,4 30,12 24,34 40,50 62,44 74,22|S 74,22 72,52 66,97",
                        "S 74,16 50,3 28,18 28,42 50,50 72,34 74,16|L 74,16 68,97",
                        "S 70,26 54,5 32,12 28,36 46,48 68,36 74,20|S 74,20 76,56 62,90 40,97 26,88"));

        static double[][][] strokes(int digit, SplittableRandom random) {
            List<String> styles = STYLES.get(digit);
            String[] strokes = styles.get(random.nextInt(styles.size())).split("\\|");
            double[][][] drawn = new double[strokes.length][][];
            for (int i = 0; i < strokes.length; i++) {
                String[] words = strokes[i].split(" ");
                double[][] points = new double[words.length - 1][];
                for (int k = 0; k < points.length; k++) {
                    int comma = words[k + 1].indexOf(',');
                    points[k] = new double[] {
                        Double.parseDouble(words[k + 1].substring(0, comma)) + WOBBLE * random.nextGaussian(),
                        Double.parseDouble(words[k + 1].substring(comma + 1)) + WOBBLE * random.nextGaussian()
                    };
                }
                drawn[i] = "S".equals(words[0]) ? smooth(points) : points;
            }
            return drawn;
        }

        /** A Catmull-Rom spline through the points. */
        private static double[][] smooth(double[][] points) {
            int last = points.length - 1;
            double[][] curve = new double[last * POINTS_BETWEEN + 1][];
            for (int i = 0; i < last; i++) {
                double[] a = points[Math.max(i - 1, 0)];
                double[] b = points[i];
                double[] c = points[i + 1];
                double[] d = points[Math.min(i + 2, last)];
                for (int k = 0; k < POINTS_BETWEEN; k++) {
                    double t = (double) k / POINTS_BETWEEN;
                    curve[i * POINTS_BETWEEN + k] =
                            new double[] {between(a[0], b[0], c[0], d[0], t), between(a[1], b[1], c[1], d[1], t)};
                }
            }
            curve[last * POINTS_BETWEEN] = points[last];
            return curve;
        }

        private static double between(double a, double b, double c, double d, double t) {
            return 0.5
                    * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
        }
    }
}
