package org.ganbook.worker.figure.scale;

/** What an axis shows, from {@code from} at its start to {@code to} at its end; an inverted axis runs downwards. */
public record Range(double from, double to) {

    public double low() {
        return Math.min(from, to);
    }

    public double high() {
        return Math.max(from, to);
    }

    public boolean contains(double value) {
        return value >= low() && value <= high();
    }

    /**
     * This range, widened where it is too narrow to be drawn.
     *
     * @param expander how much, relative to the values
     * @param tiny the relative width that is too narrow
     */
    public Range widened(double expander, double tiny) {
        double low = low();
        double high = high();
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return new Range(-expander, expander);
        }
        double largest = Math.max(Math.abs(low), Math.abs(high));
        if (largest < 1e6 / tiny * Double.MIN_NORMAL) {
            return new Range(-expander, expander);
        }
        if (high - low <= largest * tiny) {
            return new Range(low - expander * Math.abs(low), high + expander * Math.abs(high));
        }
        return new Range(low, high);
    }
}
