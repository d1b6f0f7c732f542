package org.ganbook.notebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ganbook.lab.api.CellEvent;

/**
 * Decides which of a notebook's answers are out of date: those whose cell has been edited, and those that used a value
 * which is not what the cells above would hand to it now. A cell that goes on with a value further down is the order of
 * the notebook and no reason; see docs/decisions/025.
 */
public final class StaleCells {

    private static final Staleness FRESH = new Staleness.Fresh();

    private final String notebook;
    private final String session;
    private final List<PlacedCell> cells;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param notebook as the lab knows it
     * @param session the learner's present one, or empty
     * @param cells in their order
     */
    public StaleCells(String notebook, String session, List<PlacedCell> cells) {
        this.notebook = notebook;
        this.session = session;
        this.cells = List.copyOf(cells);
        for (int i = 0; i < this.cells.size(); i++) {
            places.put(this.cells.get(i).name(), i);
        }
    }

    List<PlacedCell> cells() {
        return cells;
    }

    /** What speaks against the cell's answer. */
    public Staleness of(String cell) {
        PlacedCell asked = cells.get(place(cell));
        if (asked.isUnderWay()) {
            return FRESH;
        }
        if (asked.state().run().status() == RunStatus.NEVER) {
            return new Staleness.NeverRun();
        }
        if (!asked.ranIn(session)) {
            return new Staleness.OtherSession();
        }
        Staleness inputs = ofInputs(asked, new HashSet<>());
        return inputs == FRESH && asked.isEdited() ? new Staleness.CodeChanged() : inputs;
    }

    private Staleness ofInputs(PlacedCell cell, Set<String> asked) {
        asked.add(cell.name());
        List<CellEvent.Read> reads = cell.names().map(CellEvent.Names::reads).orElse(List.of());
        for (CellEvent.Read read : reads) {
            Optional<Staleness> changed = changed(cell, read);
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        for (CellEvent.Read read : reads) {
            for (CellEvent.Source source : read.sources()) {
                Optional<PlacedCell> giver = here(source.cellId());
                if (giver.isPresent()
                        && giver.get().isOf(session)
                        && !asked.contains(giver.get().name())
                        && ofInputs(giver.get(), asked) != FRESH) {
                    return new Staleness.UsesStale(
                            read.name(), giver.get().name(), giver.get().executionCount());
                }
            }
        }
        return FRESH;
    }

    /** Which cell was the last to change, after this cell had run, what it would read. */
    private Optional<Staleness> changed(PlacedCell cell, CellEvent.Read read) {
        PlacedCell last = null;
        int lastRun = cell.executionCount();
        for (PlacedCell other : cells) {
            if (other != cell && other.isOf(session) && concerns(other, read, cell)) {
                int run = lastChange(other, read.name());
                if (run > lastRun) {
                    lastRun = run;
                    last = other;
                }
            }
        }
        if (last == null) {
            return Optional.empty();
        }
        // One that runs just now has no number yet.
        int number = last.executionCount() > 0 ? last.executionCount() : lastRun;
        return Optional.of(new Staleness.NameChanged(read.name(), last.name(), number));
    }

    private static int lastChange(PlacedCell cell, String name) {
        return cell.names().stream()
                .flatMap(names -> names.changes().stream())
                .filter(change -> change.name().equals(name))
                .mapToInt(CellEvent.Change::run)
                .max()
                .orElse(0);
    }

    /**
     * Whether what one cell does to a name is meant for another that reads it: it has had a part in the value that was
     * read, or it stands above, and nothing between the two gave the name its value.
     */
    private boolean concerns(PlacedCell changer, CellEvent.Read read, PlacedCell reader) {
        if (read.sources().stream().anyMatch(source -> source.cellId().equals(id(changer.name())))) {
            return true;
        }
        int from = place(changer.name());
        int to = place(reader.name());
        Optional<Integer> given = read.sources().stream()
                .findFirst()
                .flatMap(source -> here(source.cellId()))
                .map(giver -> place(giver.name()));
        return from < to && given.filter(at -> from < at && at < to).isEmpty();
    }

    /** Whether the cell has run in this session, to its end, as it is now, with what the cells above hand to it. */
    boolean isCurrent(PlacedCell cell) {
        return cell.state().run().status() == RunStatus.OK && of(cell.name()) == FRESH;
    }

    int place(String cell) {
        Integer place = places.get(cell);
        if (place == null) {
            throw new IllegalArgumentException("no cell of this notebook: " + cell);
        }
        return place;
    }

    /** The cell of this notebook that the lab knows by this name; none when it is one of another, or not shown. */
    Optional<PlacedCell> here(String cellId) {
        String prefix = notebook + "/";
        return cellId.startsWith(prefix)
                ? Optional.ofNullable(places.get(cellId.substring(prefix.length())))
                        .map(cells::get)
                : Optional.empty();
    }

    private String id(String cell) {
        return notebook + "/" + cell;
    }
}
