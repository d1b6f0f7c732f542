package org.ganbook.worker.figure;

import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.HostAccess;

/**
 * Lines of equal value and the areas between them on a grid, by marching squares: each cell is cut into what lies
 * between two levels; linear between the corners, saddles are decided by the middle.
 */
public final class Contours {

    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final int rows;
    private final int columns;
    private final double[] levels;

    /** @param x one for each column, or one for each point of the grid; y likewise for rows */
    Contours(double[] x, double[] y, double[] z, int rows, int columns, double[] levels) {
        if (rows < 2 || columns < 2) {
            throw new IllegalArgumentException("Input z must be at least a (2, 2) shaped array");
        }
        this.rows = rows;
        this.columns = columns;
        this.z = z.clone();
        this.levels = levels.clone();
        this.x = x.length == z.length ? x.clone() : repeated(x, true);
        this.y = y.length == z.length ? y.clone() : repeated(y, false);
    }

    private double[] repeated(double[] line, boolean alongColumns) {
        if (line.length != (alongColumns ? columns : rows)) {
            throw new IllegalArgumentException("Length of x must be number of columns in z, of y the number of rows");
        }
        double[] grid = new double[rows * columns];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = line[alongColumns ? i % columns : i / columns];
        }
        return grid;
    }

    /** Where the lines of a level have their middle point: "x0 y0 x1 y1 …"; a line of a single piece is left out. */
    @HostAccess.Export
    public String middles(int level) {
        return lines(level).stream()
                .filter(line -> line.length > 4)
                .flatMapToDouble(line -> {
                    int point = line.length / 4 * 2;
                    return java.util.stream.DoubleStream.of(line[point], line[point + 1]);
                })
                .mapToObj(Double::toString)
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /** The lines of one level: {x0, y0, x1, y1, …} each. */
    List<double[]> lines(int level) {
        List<double[]> pieces = new ArrayList<>();
        for (int row = 0; row < rows - 1; row++) {
            for (int column = 0; column < columns - 1; column++) {
                pieces(row, column, levels[level], pieces);
            }
        }
        return joined(pieces);
    }

    private void pieces(int row, int column, double level, List<double[]> pieces) {
        int[] corners = corners(row, column);
        double middle = 0;
        for (int corner : corners) {
            if (!Double.isFinite(z[corner])) {
                return;
            }
            middle += z[corner] / 4;
        }
        List<double[]> cuts = new ArrayList<>(4);
        for (int i = 0; i < 4; i++) {
            int a = corners[i];
            int b = corners[(i + 1) % 4];
            if (z[a] > level != z[b] > level) {
                cuts.add(cut(a, b, level));
            }
        }
        if (cuts.size() == 2) {
            pieces.add(new double[] {cuts.get(0)[0], cuts.get(0)[1], cuts.get(1)[0], cuts.get(1)[1]});
        } else if (cuts.size() == 4) {
            int shift = z[corners[0]] > level == middle > level ? 0 : 3;
            for (int i = 0; i < 4; i += 2) {
                double[] from = cuts.get((i + shift) % 4);
                double[] to = cuts.get((i + 1 + shift) % 4);
                pieces.add(new double[] {from[0], from[1], to[0], to[1]});
            }
        }
    }

    private int[] corners(int row, int column) {
        int first = row * columns + column;
        return new int[] {first, first + 1, first + columns + 1, first + columns};
    }

    private double[] cut(int a, int b, double level) {
        // From the smaller index, so that neighbours find the very same point
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        double share = (level - z[from]) / (z[to] - z[from]);
        return new double[] {x[from] + (x[to] - x[from]) * share, y[from] + (y[to] - y[from]) * share};
    }

    private record Point(double x, double y) {}

    private static List<double[]> joined(List<double[]> pieces) {
        Map<Point, List<Integer>> ends = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            double[] piece = pieces.get(i);
            ends.computeIfAbsent(new Point(piece[0], piece[1]), k -> new ArrayList<>(2))
                    .add(i);
            ends.computeIfAbsent(new Point(piece[2], piece[3]), k -> new ArrayList<>(2))
                    .add(i);
        }
        boolean[] used = new boolean[pieces.size()];
        List<double[]> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!used[i]) {
                used[i] = true;
                Deque<Point> line = new ArrayDeque<>();
                line.add(new Point(pieces.get(i)[0], pieces.get(i)[1]));
                line.add(new Point(pieces.get(i)[2], pieces.get(i)[3]));
                extend(line, true, pieces, ends, used);
                extend(line, false, pieces, ends, used);
                lines.add(line.stream()
                        .flatMapToDouble(p -> java.util.stream.DoubleStream.of(p.x, p.y))
                        .toArray());
            }
        }
        return lines;
    }

    private static void extend(
            Deque<Point> line, boolean atEnd, List<double[]> pieces, Map<Point, List<Integer>> ends, boolean[] used) {
        boolean grown = true;
        while (grown) {
            grown = false;
            Point end = atEnd ? line.getLast() : line.getFirst();
            for (int i : ends.getOrDefault(end, List.of())) {
                if (!used[i]) {
                    used[i] = true;
                    double[] piece = pieces.get(i);
                    Point first = new Point(piece[0], piece[1]);
                    Point next = first.equals(end) ? new Point(piece[2], piece[3]) : first;
                    if (atEnd) {
                        line.addLast(next);
                    } else {
                        line.addFirst(next);
                    }
                    grown = true;
                    break;
                }
            }
        }
    }

    /** What lies between a level and the next, as one path. */
    Path2D.Double between(double low, double high) {
        Path2D.Double path = new Path2D.Double();
        for (int row = 0; row < rows - 1; row++) {
            int start = -1;
            for (int column = 0; column < columns - 1; column++) {
                boolean whole = inside(row, column, low, high);
                if (whole && start < 0) {
                    start = column;
                }
                if (!whole || column == columns - 2) {
                    if (start >= 0) {
                        strip(path, row, start, whole ? column + 1 : column);
                        start = -1;
                    }
                    if (!whole) {
                        cell(path, row, column, low, high);
                    }
                }
            }
        }
        return path;
    }

    private boolean inside(int row, int column, double low, double high) {
        for (int corner : corners(row, column)) {
            if (!(z[corner] >= low && z[corner] <= high)) {
                return false;
            }
        }
        return true;
    }

    /** Cells side by side that are filled entirely, as one polygon. */
    private void strip(Path2D.Double path, int row, int start, int end) {
        int first = row * columns;
        path.moveTo(x[first + start], y[first + start]);
        for (int column = start + 1; column <= end; column++) {
            path.lineTo(x[first + column], y[first + column]);
        }
        for (int column = end; column >= start; column--) {
            path.lineTo(x[first + columns + column], y[first + columns + column]);
        }
        path.closePath();
    }

    private void cell(Path2D.Double path, int row, int column, double low, double high) {
        int[] corners = corners(row, column);
        List<double[]> polygon = new ArrayList<>();
        for (int corner : corners) {
            if (!Double.isFinite(z[corner])) {
                return;
            }
            polygon.add(new double[] {x[corner], y[corner], z[corner]});
        }
        polygon = half(polygon, low, 1);
        polygon = half(polygon, high, -1);
        if (polygon.size() < 3) {
            return;
        }
        path.moveTo(polygon.getFirst()[0], polygon.getFirst()[1]);
        polygon.stream().skip(1).forEach(p -> path.lineTo(p[0], p[1]));
        path.closePath();
    }

    /** The part of a polygon whose value is above (sign 1) or below (sign -1) a level. */
    private static List<double[]> half(List<double[]> polygon, double level, int sign) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            double[] from = polygon.get(i);
            double[] to = polygon.get((i + 1) % polygon.size());
            boolean fromIn = sign * (from[2] - level) >= 0;
            boolean toIn = sign * (to[2] - level) >= 0;
            if (fromIn) {
                kept.add(from);
            }
            if (fromIn != toIn) {
                double share = (level - from[2]) / (to[2] - from[2]);
                kept.add(
                        new double[] {from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, level});
            }
        }
        return kept;
    }
}
