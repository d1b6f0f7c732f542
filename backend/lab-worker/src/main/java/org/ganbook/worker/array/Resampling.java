package org.ganbook.worker.array;

import java.util.function.DoubleUnaryOperator;

/**
 * Pictures of another size: each row, then each column, is weighted by a filter that widens where the picture shrinks,
 * so that no pixel is passed over.
 */
final class Resampling {

    private Resampling() {}

    private record Filter(double support, DoubleUnaryOperator weight) {}

    private static Filter filter(String name) {
        return switch (name) {
            case "box" -> new Filter(0.5, x -> x > -0.5 && x <= 0.5 ? 1 : 0);
            case "bilinear" -> new Filter(1, x -> Math.max(0, 1 - Math.abs(x)));
            case "bicubic" -> new Filter(2, Resampling::cubic);
            case "lanczos" -> new Filter(3, x -> Math.abs(x) < 3 ? sinc(x) * sinc(x / 3) : 0);
            default -> throw ArrayException.value("unknown resampling filter: " + name);
        };
    }

    private static double cubic(double at) {
        double x = Math.abs(at);
        if (x < 1) {
            return (1.5 * x - 2.5) * x * x + 1;
        }
        return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    static NdArray resize(NdArray picture, int width, int height, String filter) {
        if (width < 1 || height < 1) {
            throw ArrayException.value("height and width must be > 0");
        }
        int rows = Math.toIntExact(picture.length(0));
        int columns = Math.toIntExact(picture.length(1));
        int channels = picture.rank() == 2 ? 1 : Math.toIntExact(picture.length(2));
        long[] shape = picture.shape();
        shape[0] = height;
        shape[1] = width;
        NdArray out = NdArray.allocate(picture.dtype(), shape);
        double[] values = picture.toDoubles();
        boolean bytes = picture.dtype() == DType.UINT8;
        if (filter.equals("nearest")) {
            new Cursor(out).write(nearest(values, rows, columns, channels, height, width), height * width * channels);
            return out;
        }
        Filter chosen = filter(filter);
        double[] wide = along(values, rows, columns, channels, width, chosen, bytes, true);
        double[] done = along(wide, rows, width, channels, height, chosen, bytes, false);
        new Cursor(out).write(done, done.length);
        return out;
    }

    private static double[] nearest(double[] from, int rows, int columns, int channels, int height, int width) {
        double[] to = new double[height * width * channels];
        for (int y = 0, at = 0; y < height; y++) {
            int row = (int) ((y + 0.5) * rows / height);
            for (int x = 0; x < width; x++) {
                int column = (int) ((x + 0.5) * columns / width);
                for (int c = 0; c < channels; c++) {
                    to[at++] = from[(row * columns + column) * channels + c];
                }
            }
        }
        return to;
    }

    /** Resamples one axis; bytes are rounded and clipped after each, as between two passes over a picture. */
    private static double[] along(
            double[] from,
            int rows,
            int columns,
            int channels,
            int size,
            Filter filter,
            boolean bytes,
            boolean across) {
        int length = across ? columns : rows;
        int lines = across ? rows : columns;
        double[] to = new double[lines * size * channels];
        double scale = (double) length / size;
        double stretch = Math.max(scale, 1);
        double support = filter.support() * stretch;
        for (int i = 0; i < size; i++) {
            double centre = (i + 0.5) * scale;
            int first = Math.max(0, (int) (centre - support + 0.5));
            int last = Math.min(length, (int) (centre + support + 0.5));
            double[] weights = new double[last - first];
            double sum = 0;
            for (int k = first; k < last; k++) {
                weights[k - first] = filter.weight().applyAsDouble((k - centre + 0.5) / stretch);
                sum += weights[k - first];
            }
            for (int line = 0; line < lines; line++) {
                for (int c = 0; c < channels; c++) {
                    double total = 0;
                    for (int k = first; k < last; k++) {
                        int at = across ? line * columns + k : k * columns + line;
                        total += weights[k - first] * from[at * channels + c];
                    }
                    total /= sum;
                    int at = across ? line * size + i : i * columns + line;
                    to[at * channels + c] = bytes ? Math.clamp(Math.floor(total + 0.5), 0, 255) : total;
                }
            }
        }
        return to;
    }
}
