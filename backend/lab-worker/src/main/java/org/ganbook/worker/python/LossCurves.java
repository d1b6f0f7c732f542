package org.ganbook.worker.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ganbook.lab.api.CellEvent;

/**
 * The values on which {@code backward()} is called while a cell runs, a curve for each network: they belong to the one
 * whose optimiser takes the next step. What comes quicker than it can be shown is averaged, so that a curve grows by a
 * few points a second, whatever the pace.
 */
final class LossCurves {

    /** The curve of values that no optimiser uses. */
    private static final String UNNAMED = "loss";

    private static final long NANOS_BETWEEN_VALUES = 1_000_000;

    /** Whose loop calls {@code backward()} so often without an optimiser's step does without optimisers. */
    private static final int STEPS_WITHOUT_OPTIMIZER = 16;

    private static final class Mean {
        double sum;
        long count;

        void add(Mean other) {
            sum += other.sum;
            count += other.count;
            other.clear();
        }

        void clear() {
            sum = 0;
            count = 0;
        }
    }

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, Mean> curves = new LinkedHashMap<>();
    private final Mean unclaimed = new Mean();
    private long steps;
    private long stepsUnclaimed;
    private long lastValue;

    /**
     * Counts a step; called on the cell's thread before each {@code backward()}.
     *
     * @return whether its value is worth reading: on a GPU that waits for all that was queued before
     */
    synchronized boolean step() {
        steps++;
        stepsUnclaimed++;
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
            unclaimed.sum += loss;
            unclaimed.count++;
        }
    }

    /** An optimiser has used the gradients since the last call. Returns whether it is known whose it is. */
    synchronized boolean claim(int optimizer) {
        String name = names.get(optimizer);
        if (name == null) {
            return false;
        }
        stepsUnclaimed = 0;
        if (unclaimed.count > 0) {
            curves.computeIfAbsent(name, absent -> new Mean()).add(unclaimed);
        }
        return true;
    }

    /** @param network whose weights the optimiser changes; empty when that can't be said */
    synchronized void name(int optimizer, String network) {
        names.put(optimizer, network.isEmpty() ? UNNAMED : network);
    }

    /** How many values there have been. */
    synchronized long steps() {
        return steps;
    }

    /**
     * The points since the last call.
     *
     * @param last whether no more values will come
     */
    synchronized List<CellEvent> take(boolean last) {
        // One step is no curve: a single backward() of a lesson on gradients should not draw one.
        if (steps < 2) {
            return List.of();
        }
        List<CellEvent> points = new ArrayList<>();
        curves.forEach((name, mean) -> addPoint(points, name, mean));
        if (last || stepsUnclaimed >= STEPS_WITHOUT_OPTIMIZER) {
            addPoint(points, UNNAMED, unclaimed);
        }
        return points;
    }

    private void addPoint(List<CellEvent> points, String name, Mean mean) {
        if (mean.count > 0) {
            points.add(new CellEvent.Curve(name, List.of((double) steps), List.of(mean.sum / mean.count)));
            mean.clear();
        }
    }

    synchronized void clear() {
        curves.clear();
        unclaimed.clear();
        steps = 0;
        stepsUnclaimed = 0;
        lastValue = 0;
    }
}
