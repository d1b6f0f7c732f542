package org.ganbook.worker.figure.scale;

/** How an axis maps values to places: by {@link #forward} of the values, evenly. */
public sealed interface Scale {

    /** The place of a value, in units of its own; NaN where the value has none. */
    double forward(double value);

    double backward(double place);

    Scale LINEAR = new Linear();

    record Linear() implements Scale {
        @Override
        public double forward(double value) {
            return value;
        }

        @Override
        public double backward(double place) {
            return place;
        }
    }

    record Log(double base) implements Scale {
        @Override
        public double forward(double value) {
            return value > 0 ? Math.log(value) / Math.log(base) : Double.NaN;
        }

        @Override
        public double backward(double place) {
            return Math.pow(base, place);
        }
    }

    /** Linear within ±{@code threshold}, logarithmic outside. */
    record SymmetricLog(double base, double threshold) implements Scale {
        @Override
        public double forward(double value) {
            double size = Math.abs(value);
            double linear = base / (base - 1);
            return size <= threshold
                    ? value * linear
                    : Math.signum(value) * threshold * (linear + Math.log(size / threshold) / Math.log(base));
        }

        @Override
        public double backward(double place) {
            double linear = base / (base - 1);
            double size = Math.abs(place);
            return size <= threshold * linear
                    ? place / linear
                    : Math.signum(place) * threshold * Math.pow(base, size / threshold - linear);
        }
    }

    /** The log odds of a probability. */
    record Logit() implements Scale {
        @Override
        public double forward(double value) {
            return value > 0 && value < 1 ? Math.log10(value / (1 - value)) : Double.NaN;
        }

        @Override
        public double backward(double place) {
            return 1 / (1 + Math.pow(10, -place));
        }
    }
}
