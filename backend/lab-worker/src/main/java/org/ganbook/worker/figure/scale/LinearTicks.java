package org.ganbook.worker.figure.scale;

/** Round numbers at even distances, chosen as matplotlib's MaxNLocator chooses them. */
public record LinearTicks(int intervals, double[] steps, boolean whole, int least) {

    private static final double[] AUTOMATIC = {1, 2, 2.5, 5, 10};

    /** What an axis has by itself: at most {@code intervals} intervals, steps of 1, 2, 2.5 or 5. */
    public static LinearTicks automatic(int intervals) {
        return new LinearTicks(intervals, AUTOMATIC, false, 2);
    }

    /** The ticks of a range; the first and the last may lie just outside. */
    public double[] of(double from, double to) {
        Range range = new Range(from, to).widened(1e-13, 1e-14);
        double width = range.to() - range.from();
        double middle = (range.from() + range.to()) / 2;
        double offset = Math.abs(middle) / width < 100
                ? 0
                : Math.copySign(Math.pow(10, Math.floor(Math.log10(Math.abs(middle)))), middle);
        double low = range.from() - offset;
        double high = range.to() - offset;
        double[] candidates = staircase(Math.pow(10, Math.floor(Math.log10(width / intervals))));
        int index = 0;
        while (index < candidates.length - 1 && !(candidates[index] >= (high - low) / intervals)) {
            index++;
        }
        double[] ticks = {};
        for (; index >= 0; index--) {
            double step = candidates[index];
            if (whole && Math.floor(high) - Math.ceil(low) >= least - 1) {
                step = Math.max(1, step);
            }
            ticks = ticks(low, high, step, offset);
            if (visible(ticks, low, high) >= least) {
                break;
            }
        }
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] += offset;
        }
        return ticks;
    }

    private double[] staircase(double scale) {
        double[] stairs = new double[2 * steps.length];
        for (int i = 0; i < steps.length - 1; i++) {
            stairs[i] = 0.1 * steps[i] * scale;
        }
        for (int i = 0; i < steps.length; i++) {
            stairs[steps.length - 1 + i] = steps[i] * scale;
        }
        stairs[stairs.length - 1] = 10 * steps[1] * scale;
        if (!whole) {
            return stairs;
        }
        return java.util.Arrays.stream(stairs)
                .filter(s -> s < 1 || Math.abs(s - Math.rint(s)) < 0.001)
                .toArray();
    }

    private static double[] ticks(double low, double high, double step, double offset) {
        double base = Math.floor(low / step) * step;
        double tolerance = 1e-10;
        if (offset != 0) {
            tolerance = Math.min(0.4999, Math.max(1e-10, Math.pow(10, Math.log10(Math.abs(offset) / step) - 12)));
        }
        double first = (low - base) / step;
        double down = Math.floor(first);
        long start = (long) (first - down > 1 - tolerance ? down + 1 : down);
        double last = (high - base) / step;
        double below = Math.floor(last);
        long end = (long) (last - below < tolerance ? below : below + 1);
        double[] ticks = new double[(int) Math.clamp(end - start + 1, 0, 1000)];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = (start + i) * step + base;
        }
        return ticks;
    }

    private static int visible(double[] ticks, double low, double high) {
        int count = 0;
        for (double tick : ticks) {
            if (tick >= low && tick <= high) {
                count++;
            }
        }
        return count;
    }
}
