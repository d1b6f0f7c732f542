package org.ganbook.notebook;

import java.util.ArrayList;
import java.util.List;
import org.ganbook.lab.api.CellEvent;

/** Adds points to a cell's curves, in pieces of bounded length, and thins out a curve that has become too long. */
final class Curves {

    static final int MOST_POINTS = 4_096;

    private static final int PIECE = 64;

    /** Two points of each stay. */
    private static final int STRIPS = MOST_POINTS / 4;

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

    /** The curve with half as many points, and the others' outputs. */
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
        thinOut(x, y);
        while (x.size() > MOST_POINTS * 3 / 4) {
            // Points that go back and forth, or all stand over one place, share too few strips.
            dropEverySecond(x);
            dropEverySecond(y);
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

    /** Of the points of every strip the lowest and the highest stay; all strips are equally wide, old ones and new. */
    private static void thinOut(List<Double> x, List<Double> y) {
        double start = x.getFirst();
        double width = (x.getLast() - start) / STRIPS;
        int kept = 0;
        int from = 0;
        while (from < x.size()) {
            double strip = Math.floor((x.get(from) - start) / width);
            int low = from;
            int high = from;
            int to = from + 1;
            while (to < x.size() && Math.floor((x.get(to) - start) / width) == strip) {
                low = y.get(to) < y.get(low) ? to : low;
                high = y.get(to) >= y.get(high) ? to : high;
                to++;
            }
            int first = Math.min(low, high);
            int second = Math.max(low, high);
            kept = move(x, y, first, kept);
            if (second > first) {
                kept = move(x, y, second, kept);
            }
            from = to;
        }
        x.subList(kept, x.size()).clear();
        y.subList(kept, y.size()).clear();
    }

    private static void dropEverySecond(List<Double> values) {
        int kept = 0;
        for (int from = 0; from < values.size(); from += 2) {
            values.set(kept++, values.get(from));
        }
        values.subList(kept, values.size()).clear();
    }

    private static int move(List<Double> x, List<Double> y, int from, int to) {
        x.set(to, x.get(from));
        y.set(to, y.get(from));
        return to + 1;
    }

    private static List<Double> joined(List<Double> first, List<Double> second) {
        List<Double> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return all;
    }
}
