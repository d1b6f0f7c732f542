package org.ganbook.notebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ganbook.lab.api.CellEvent;

/**
 * Finds the cells that must run before a cell, so that it gets what it would get if the notebook ran from the top: those
 * that give the names which it reads their values, and those that need them in turn, unless the session holds just these
 * values already.
 */
public final class NeededCells {

    private final StaleCells stale;
    private final List<PlacedCell> cells;
    private final Map<String, NamesInText> texts;
    private final Map<String, List<CellEvent.Source>> held;

    /**
     * @param texts what the texts of the cells say, by the cells' names
     * @param held the variables that the session has, and the cells that their values come from
     */
    public NeededCells(StaleCells stale, Map<String, NamesInText> texts, Map<String, List<CellEvent.Source>> held) {
        this.stale = stale;
        this.cells = stale.cells();
        this.texts = Map.copyOf(texts);
        this.held = Map.copyOf(held);
    }

    /** The cells to run, in this order; the cell itself is the last one. */
    public List<String> toRun(String cell) {
        int last = stale.place(cell);
        Set<Integer> plan = new LinkedHashSet<>(Set.of(last));
        int size;
        do {
            size = plan.size();
            for (int reader : List.copyOf(plan)) {
                for (String name : reads(reader)) {
                    plan.addAll(missing(name, reader, plan));
                }
            }
        } while (plan.size() > size);
        plan.remove(last);
        return Stream.concat(plan.stream().sorted(Comparator.naturalOrder()), Stream.of(last))
                .map(place -> cells.get(place).name())
                .toList();
    }

    /** The cells that must run so that a cell reads the right value; what is planned will run anyway. */
    private List<Integer> missing(String name, int reader, Set<Integer> plan) {
        List<Integer> givers = givers(name, reader);
        if (givers.isEmpty()) {
            return List.of();
        }
        List<Integer> inSession = inSession(name);
        if (isImported(name, givers.getFirst()) && !inSession.isEmpty() && !plan.contains(givers.getFirst())) {
            return List.of();
        }
        int kept = kept(givers, inSession, reader, plan);
        return givers.subList(kept, givers.size());
    }

    /** How many of the givers, from the first on, the session has and need not be run. */
    private int kept(List<Integer> givers, List<Integer> inSession, int reader, Set<Integer> plan) {
        boolean isSound = !inSession.isEmpty()
                && inSession.getFirst().equals(givers.getFirst())
                && isAscending(inSession)
                && (inSession.getLast() < reader || givers.getFirst() > reader)
                && inSession.stream().allMatch(place -> stale.isCurrent(cells.get(place)) && !plan.contains(place));
        if (!isSound) {
            return 0;
        }
        List<Integer> open =
                givers.stream().filter(place -> !inSession.contains(place)).toList();
        if (open.isEmpty()) {
            return givers.size();
        }
        // What has not changed the value yet can do so now, unless something that comes after it has.
        int first = open.getFirst();
        return inSession.getLast() < first ? givers.indexOf(first) : 0;
    }

    private static boolean isAscending(List<Integer> places) {
        return places.equals(places.stream().sorted().toList());
    }

    /** The cell that gives the name its value in the order of the notebook, and those that go on with it. */
    private List<Integer> givers(String name, int reader) {
        int binder = -1;
        for (int i = reader - 1; i >= 0 && binder < 0; i--) {
            binder = mayRun(i) && binds(i).contains(name) ? i : -1;
        }
        if (binder < 0) {
            return below(name, reader);
        }
        List<Integer> givers = new ArrayList<>(List.of(binder));
        for (int i = binder + 1; i < reader; i++) {
            if (mayRun(i) && changes(i).contains(name)) {
                givers.add(i);
            }
        }
        return givers;
    }

    /** Where no cell above knows the name, one below may. */
    private List<Integer> below(String name, int reader) {
        if (held.containsKey(name)) {
            return List.of();
        }
        for (int i = reader + 1; i < cells.size(); i++) {
            if (mayRun(i) && binds(i).contains(name)) {
                return List.of(i);
            }
        }
        return List.of();
    }

    private boolean mayRun(int place) {
        return !cells.get(place).byHand();
    }

    /** The places of the cells that the session's value comes from; -1 for a cell of another notebook. */
    private List<Integer> inSession(String name) {
        return held.getOrDefault(name, List.of()).stream()
                .map(source -> stale.here(source.cellId())
                        .map(cell -> stale.place(cell.name()))
                        .orElse(-1))
                .toList();
    }

    private boolean isImported(String name, int place) {
        return text(place).imports().contains(name);
    }

    // What a cell has read and changed when it ran as it is now is sure; else its text has to do.

    private Set<String> reads(int place) {
        PlacedCell cell = cells.get(place);
        return isKnown(cell)
                ? names(cell.names().orElseThrow().reads().stream().map(CellEvent.Read::name))
                : Set.copyOf(text(place).reads());
    }

    private Set<String> binds(int place) {
        Set<String> binds = new HashSet<>(text(place).binds());
        binds.addAll(changed(place, true));
        return binds;
    }

    private Set<String> changes(int place) {
        return isKnown(cells.get(place))
                ? changed(place, false)
                : Set.copyOf(text(place).changes());
    }

    /** Changes of the cell's latest run; of earlier ones its text may have been another. */
    private Set<String> changed(int place, boolean anew) {
        PlacedCell cell = cells.get(place);
        return !isKnown(cell)
                ? Set.of()
                : names(cell.names().orElseThrow().changes().stream()
                        .filter(change -> change.anew() == anew && change.run() == cell.executionCount())
                        .map(CellEvent.Change::name));
    }

    private static Set<String> names(Stream<String> names) {
        return new LinkedHashSet<>(names.toList());
    }

    private static boolean isKnown(PlacedCell cell) {
        return cell.state().run().status() == RunStatus.OK
                && cell.names().isPresent()
                && cell.state().run().stage().ran().code().equals(Optional.of(cell.code()));
    }

    private NamesInText text(int place) {
        return texts.getOrDefault(cells.get(place).name(), NamesInText.NOTHING);
    }
}
