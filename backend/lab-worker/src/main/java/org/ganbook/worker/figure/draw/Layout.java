package org.ganbook.worker.figure.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ganbook.worker.figure.Axes;
import org.ganbook.worker.figure.Figure;
import org.ganbook.worker.figure.Label;
import org.ganbook.worker.figure.Placement;

/**
 * Where everything in a figure stands: the boxes of its axes, so that no label overlaps another plot or leaves the
 * figure.
 *
 * @param boxes one for each axes, in their order
 * @param margins what stands around each box
 */
record Layout(Rect figure, List<Rect> boxes, List<Margins> margins) {

    static final double EDGE = 10;
    private static final double BETWEEN = 18;
    private static final double BAR = 15;
    private static final double BAR_GAP = 14;

    static Layout of(Figure figure) {
        Rect all = new Rect(0, 0, figure.width(), figure.height());
        int count = figure.axes().size();
        Rect[] boxes = new Rect[count];
        Arrays.fill(boxes, new Rect(0, 0, figure.width() * 0.6, figure.height() * 0.6));
        for (int i = 0; i < count; i++) {
            if (figure.axes().get(i).placement() instanceof Placement.Cell cell) {
                boxes[i] = new Rect(
                        0,
                        0,
                        figure.width() * 0.8 / cell.widths().size(),
                        figure.height() * 0.8 / cell.heights().size());
            }
        }
        Margins[] margins = new Margins[count];
        // Ticks depend on the boxes and the boxes on the ticks; the second round settles it
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < count; i++) {
                margins[i] = Margins.around(figure.axes().get(i), boxes[i]);
            }
            place(figure, all, boxes, margins);
        }
        return new Layout(all, List.of(boxes), List.of(margins));
    }

    /** All that the axes cover, with their labels. */
    Rect content() {
        Rect content = null;
        for (int i = 0; i < boxes.size(); i++) {
            Rect outer = margins.get(i).around(boxes.get(i));
            content = content == null ? outer : content.union(outer);
        }
        return content == null ? figure : content;
    }

    /** The room that a title of the figure takes. */
    static double titleHeight(Label title) {
        return title.isEmpty()
                ? 0
                : TextBlock.of(title.text(), title.lettering().rotated(0), false)
                                .height()
                        + Margins.TITLE_GAP;
    }

    private static void place(Figure figure, Rect all, Rect[] boxes, Margins[] margins) {
        Rect room = Rect.between(
                EDGE + titleHeight(figure.yLabel()),
                EDGE + titleHeight(figure.title()),
                all.right() - EDGE,
                all.bottom() - EDGE - titleHeight(figure.xLabel()));
        Map<List<List<Double>>, List<Integer>> grids = new LinkedHashMap<>();
        Margins[] around = margins.clone();
        for (int i = 0; i < boxes.length; i++) {
            switch (figure.axes().get(i).placement()) {
                case Placement.Cell cell ->
                    grids.computeIfAbsent(List.of(cell.widths(), cell.heights()), k -> new ArrayList<>())
                            .add(i);
                case Placement.Free free ->
                    boxes[i] = withAspect(
                            figure.axes().get(i),
                            new Rect(
                                    free.left() * all.width(),
                                    (1 - free.bottom() - free.height()) * all.height(),
                                    free.width() * all.width(),
                                    free.height() * all.height()));
                case Placement.Over over -> around[over.axes()] = around[over.axes()].max(margins[i]);
                case Placement.Beside beside -> {
                    int host = outermost(figure, beside);
                    around[host] = around[host].plus(bar(margins[i], beside.vertical()));
                }
                case Placement.Inset inset -> {}
            }
        }
        grids.values().forEach(grid -> placeGrid(figure, room, grid, boxes, around));
        for (int i = 0; i < boxes.length; i++) {
            placeAttached(figure.axes().get(i), i, boxes, margins);
        }
    }

    private static void placeAttached(Axes axes, int i, Rect[] boxes, Margins[] margins) {
        switch (axes.placement()) {
            case Placement.Over over -> boxes[i] = boxes[over.axes()];
            case Placement.Inset inset -> {
                Rect parent = boxes[inset.axes()];
                boxes[i] = withAspect(
                        axes,
                        new Rect(
                                parent.left() + inset.left() * parent.width(),
                                parent.bottom() - (inset.bottom() + inset.height()) * parent.height(),
                                inset.width() * parent.width(),
                                inset.height() * parent.height()));
            }
            case Placement.Beside beside -> {
                Rect parents = boxes[beside.axes().getFirst()];
                double right = parents.right() + margins[beside.axes().getFirst()].right();
                double bottom = parents.bottom() + margins[beside.axes().getFirst()].bottom();
                for (int axis : beside.axes()) {
                    parents = parents.union(boxes[axis]);
                    right = Math.max(right, boxes[axis].right() + margins[axis].right());
                    bottom = Math.max(bottom, boxes[axis].bottom() + margins[axis].bottom());
                }
                boxes[i] = beside.vertical()
                        ? new Rect(right + BAR_GAP, parents.top(), BAR, parents.height())
                        : new Rect(parents.left(), bottom + BAR_GAP, parents.width(), BAR);
            }
            case Placement.Cell cell -> {}
            case Placement.Free free -> {}
        }
    }

    private static int outermost(Figure figure, Placement.Beside beside) {
        int host = beside.axes().getFirst();
        for (int candidate : beside.axes()) {
            if (figure.axes().get(candidate).placement() instanceof Placement.Cell c
                    && figure.axes().get(host).placement() instanceof Placement.Cell h
                    && (beside.vertical() ? c.columnEnd() > h.columnEnd() : c.rowEnd() > h.rowEnd())) {
                host = candidate;
            }
        }
        return host;
    }

    private static Margins bar(Margins own, boolean vertical) {
        return vertical
                ? new Margins(0, BAR_GAP + BAR + own.right(), 0, 0)
                : new Margins(0, 0, 0, BAR_GAP + BAR + own.bottom());
    }

    private static void placeGrid(Figure figure, Rect room, List<Integer> grid, Rect[] boxes, Margins[] margins) {
        Placement.Cell any = (Placement.Cell) figure.axes().get(grid.getFirst()).placement();
        int columns = any.widths().size();
        int rows = any.heights().size();
        double[] left = new double[columns];
        double[] right = new double[columns];
        double[] top = new double[rows];
        double[] bottom = new double[rows];
        for (int i : grid) {
            Placement.Cell cell = (Placement.Cell) figure.axes().get(i).placement();
            left[cell.column()] = Math.max(left[cell.column()], margins[i].left());
            right[cell.columnEnd() - 1] = Math.max(right[cell.columnEnd() - 1], margins[i].right());
            top[cell.row()] = Math.max(top[cell.row()], margins[i].top());
            bottom[cell.rowEnd() - 1] = Math.max(bottom[cell.rowEnd() - 1], margins[i].bottom());
        }
        double[][] across = lines(room.left(), room.width(), any.widths(), left, right);
        double[][] down = lines(room.top(), room.height(), any.heights(), top, bottom);
        for (int i : grid) {
            Placement.Cell cell = (Placement.Cell) figure.axes().get(i).placement();
            Rect box = Rect.between(
                    across[0][cell.column()],
                    down[0][cell.row()],
                    across[1][cell.columnEnd() - 1],
                    down[1][cell.rowEnd() - 1]);
            boxes[i] = withAspect(figure.axes().get(i), box);
        }
    }

    /** The starts and the ends of the cells along one direction. */
    private static double[][] lines(double start, double length, List<Double> parts, double[] before, double[] after) {
        int count = parts.size();
        double between = count > 8 ? BETWEEN / 3 : BETWEEN;
        double free = length
                - (count - 1) * between
                - Arrays.stream(before).sum()
                - Arrays.stream(after).sum();
        // Better labels that overlap than boxes without an inside
        double squeeze = 1;
        double least = 0.25 * length;
        if (free < least) {
            squeeze = Math.max(0, (length - least) / (length - free));
            free = least;
        }
        double total = parts.stream().mapToDouble(Double::doubleValue).sum();
        double[][] lines = new double[2][count];
        double at = start;
        for (int i = 0; i < count; i++) {
            at += before[i] * squeeze;
            lines[0][i] = at;
            at += free * parts.get(i) / total;
            lines[1][i] = at;
            at += (after[i] + between) * squeeze;
        }
        return lines;
    }

    private static Rect withAspect(Axes axes, Rect box) {
        if (axes.aspect() <= 0) {
            return box;
        }
        double units = Math.abs(axes.y().scale().forward(axes.y().range().to())
                        - axes.y().scale().forward(axes.y().range().from()))
                / Math.abs(axes.x().scale().forward(axes.x().range().to())
                        - axes.x().scale().forward(axes.x().range().from()));
        double shape = units * axes.aspect();
        if (!(shape > 0) || Double.isInfinite(shape)) {
            return box;
        }
        double width = Math.min(box.width(), box.height() / shape);
        double height = width * shape;
        return new Rect(box.centerX() - width / 2, box.centerY() - height / 2, width, height);
    }
}
