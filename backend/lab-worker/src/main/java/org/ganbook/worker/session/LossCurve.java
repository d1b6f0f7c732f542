package org.ganbook.worker.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ganbook.lab.api.CellEvent;

/**
 * The values on which {@code backward()} is called while a cell runs, one curve for each line that calls it. What comes
 * quicker than it can be shown is averaged, so that a curve has a few points a second, whatever the pace.
 */
public final class LossCurve {

    private static final int CURVES = 6;

    private static final class Points {
        long steps;
        double sum;
        long gathered;
    }

    private final Map<String, Points> byName = new LinkedHashMap<>();

    /** Adds the value of one step; called on the cell's thread. */
    public synchronized void add(String name, double value) {
        Points points = byName.get(name);
        if (points == null) {
            if (byName.size() >= CURVES) {
                return;
            }
            points = new Points();
            byName.put(name, points);
        }
        points.steps++;
        if (Double.isFinite(value)) {
            points.sum += value;
            points.gathered++;
        }
    }

    /** The points since the last call. */
    synchronized List<CellEvent> take() {
        List<CellEvent> curves = new ArrayList<>();
        byName.forEach((name, points) -> {
            // One step is no curve: a single backward() of a lesson on gradients should not draw one.
            if (points.gathered > 0 && points.steps > 1) {
                curves.add(new CellEvent.Curve(
                        name, List.of((double) points.steps), List.of(points.sum / points.gathered)));
                points.sum = 0;
                points.gathered = 0;
            }
        });
        return curves;
    }

    synchronized void clear() {
        byName.clear();
    }
}
