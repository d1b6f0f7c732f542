package org.ganbook.worker.session;

import java.util.List;
import org.ganbook.lab.api.CellEvent;

/**
 * The values on which {@code backward()} is called while a cell runs. What comes quicker than it can be shown is
 * averaged, so that the curve grows by a few points a second, whatever the pace.
 */
final class LossCurve {

    private static final String NAME = "loss";
    private static final long NANOS_BETWEEN_VALUES = 1_000_000;

    private long steps;
    private long lastValue;
    private double sum;
    private long gathered;

    /**
     * Counts a step; called on the cell's thread before each {@code backward()}.
     *
     * @return whether its value is worth reading: on a GPU that waits for all that was queued before
     */
    synchronized boolean step() {
        steps++;
        long now = System.nanoTime();
        if (now - lastValue < NANOS_BETWEEN_VALUES) {
            return false;
        }
        lastValue = now;
        return true;
    }

    /** The value of the step that was counted last. */
    synchronized void value(double loss) {
        if (Double.isFinite(loss)) {
            sum += loss;
            gathered++;
        }
    }

    /** The points since the last call. */
    synchronized List<CellEvent> take() {
        // One step is no curve: a single backward() of a lesson on gradients should not draw one.
        if (gathered == 0 || steps < 2) {
            return List.of();
        }
        CellEvent point = new CellEvent.Curve(NAME, List.of((double) steps), List.of(sum / gathered));
        sum = 0;
        gathered = 0;
        return List.of(point);
    }

    synchronized void clear() {
        steps = 0;
        sum = 0;
        gathered = 0;
        lastValue = 0;
    }
}
