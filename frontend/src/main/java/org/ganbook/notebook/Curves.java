package org.ganbook.notebook;

import java.util.ArrayList;
import java.util.List;
import org.ganbook.lab.api.CellEvent;

/** Adds points to a cell's curves, in pieces of bounded length, and thins out a curve that has become too long. */
final class Curves {

    static final int MOST_POINTS = 4_096;

    private static final int PIECE = 256;

    private Curves() {}

    static List<Output> plus(List<Output> outputs, CellEvent.Curve event) {
        int points = Math.min(event.x().size(), event.y().size());
        int known = 0;
        int last = -1;
        for (int i = 0; i < outputs.size(); i++) {
            if (outputs.get(i) instanceof Output.Curve piece && piece.name().equals(event.name())) {
                known += piece.x().size();
                last = i;
            }
        }
        List<Double> x = new ArrayList<>(event.x().subList(0, points));
        List<Double> y = new ArrayList<>(event.y().subList(0, points));
        if (known + points > MOST_POINTS) {
            return thinned(outputs, event.name(), x, y);
        }
        List<Output> now = new ArrayList<>(outputs);
        if (last >= 0
                && outputs.get(last) instanceof Output.Curve piece
                && piece.x().size() < PIECE) {
            int room = Math.min(points, PIECE - piece.x().size());
            now.set(
                    last,
                    new Output.Curve(
                            piece.id(),
                            piece.name(),
                            joined(piece.x(), x.subList(0, room)),
                            joined(piece.y(), y.subList(0, room))));
            addPieces(now, event.name(), x.subList(room, points), y.subList(room, points));
        } else {
            addPieces(now, event.name(), x, y);
        }
        return now;
    }

    private static void addPieces(List<Output> outputs, String name, List<Double> x, List<Double> y) {
        for (int from = 0; from < x.size(); from += PIECE) {
            int to = Math.min(from + PIECE, x.size());
            outputs.add(new Output.Curve(Outputs.nextId(outputs), name, x.subList(from, to), y.subList(from, to)));
        }
    }

    /** The curve with half as many points: the lowest and the highest of every four, so that its spikes stay. */
    private static List<Output> thinned(List<Output> outputs, String name, List<Double> moreX, List<Double> moreY) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Integer> ids = new ArrayList<>();
        for (Output output : outputs) {
            if (output instanceof Output.Curve piece && piece.name().equals(name)) {
                x.addAll(piece.x());
                y.addAll(piece.y());
                ids.add(piece.id());
            }
        }
        x.addAll(moreX);
        y.addAll(moreY);
        while (x.size() > MOST_POINTS / 2) {
            halve(x, y);
        }
        List<Output> now = new ArrayList<>();
        int from = 0;
        for (Output output : outputs) {
            if (output instanceof Output.Curve piece && ids.contains(piece.id())) {
                int to = Math.min(from + PIECE, x.size());
                if (from < to) {
                    now.add(new Output.Curve(piece.id(), name, x.subList(from, to), y.subList(from, to)));
                }
                from = to;
            } else {
                now.add(output);
            }
        }
        addPieces(now, name, x.subList(from, x.size()), y.subList(from, y.size()));
        return now;
    }

    private static void halve(List<Double> x, List<Double> y) {
        int kept = 0;
        for (int from = 0; from < x.size(); from += 4) {
            int low = from;
            int high = from;
            for (int i = from + 1; i < Math.min(from + 4, x.size()); i++) {
                low = y.get(i) < y.get(low) ? i : low;
                high = y.get(i) >= y.get(high) ? i : high;
            }
            int first = Math.min(low, high);
            int second = Math.max(low, high);
            double firstX = x.get(first);
            double firstY = y.get(first);
            double secondX = x.get(second);
            double secondY = y.get(second);
            x.set(kept, firstX);
            y.set(kept++, firstY);
            if (second > first) {
                x.set(kept, secondX);
                y.set(kept++, secondY);
            }
        }
        x.subList(kept, x.size()).clear();
        y.subList(kept, y.size()).clear();
    }

    private static List<Double> joined(List<Double> first, List<Double> second) {
        List<Double> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return all;
    }
}
