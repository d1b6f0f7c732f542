package org.ganbook.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A notebook: its title and its cells from top to bottom.
 *
 * @param removed cells that have been taken out, the latest first
 * @param metadata what other programs have noted about it, a JSON object or empty: kept for them and of no meaning here
 */
public record Document(String title, List<Cell> cells, List<Removed> removed, String metadata) {

    public static final int MOST_CELLS = 2_000;
    public static final int LONGEST_TITLE = 200;

    /** Who takes out more cells than these one after the other knows why. */
    static final int MOST_REMOVED = 100;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** @param after the cell that it stood below; empty when it was the first */
    public record Removed(Cell cell, String after) {}

    public Document {
        cells = List.copyOf(cells);
        removed = List.copyOf(removed);
        if (cells.size() > MOST_CELLS) {
            throw new InvalidEditException("A notebook ends at " + MOST_CELLS + " cells");
        }
        Set<String> ids = new HashSet<>();
        for (Cell cell : cells) {
            if (!ID.matcher(cell.id()).matches() || !ids.add(cell.id())) {
                throw new InvalidEditException("A cell can't be called '" + cell.id() + "' here");
            }
        }
    }

    public Document(String title, List<Cell> cells) {
        this(title, cells, List.of(), "");
    }

    /** A notebook like this, with a title of its own and without what has been taken out here. */
    public Document copy(String newTitle) {
        return new Document(newTitle, cells, List.of(), metadata);
    }

    public Optional<Cell> cell(String id) {
        return cells.stream().filter(cell -> cell.id().equals(id)).findFirst();
    }

    /** The cell, be it among those that were taken out. */
    public Optional<Cell> anywhere(String id) {
        return cell(id).or(() -> removed.stream()
                .map(Removed::cell)
                .filter(cell -> cell.id().equals(id))
                .findFirst());
    }

    /**
     * This notebook after an edit; itself when nothing is left to do, for example because somebody else was faster.
     *
     * @throws InvalidEditException when the edit makes no sense
     */
    public Document after(Edit edit) {
        return switch (edit) {
            case Edit.Rename(String newTitle) -> renamed(newTitle);
            case Edit.Write write -> written(write);
            case Edit.Insert(Cell cell, String after) -> inserted(cell, after);
            case Edit.Move(String cell, String after) -> moved(cell, after);
            case Edit.Remove(String cell) -> without(cell);
            case Edit.PutBack() -> putBack();
            case Edit.Convert(String cell, Cell.Kind kind) -> with(cell, old -> old.converted(kind));
            case Edit.Collapse(String cell, boolean now) -> with(cell, old -> old.collapsed(now));
            case Edit.Restore(Document former) -> restored(former);
        };
    }

    private Document renamed(String newTitle) {
        String line = newTitle.strip().replaceAll("\\s+", " ");
        return line.isEmpty()
                ? this
                : new Document(line.substring(0, Math.min(line.length(), LONGEST_TITLE)), cells, removed, metadata);
    }

    private Document written(Edit.Write write) {
        return with(write.cell(), cell -> {
            Cell now = cell;
            if (cell.version() == write.version()) {
                for (Edit.Update update : write.updates()) {
                    now = now.changed(update.change());
                }
            }
            return now;
        });
    }

    private interface Change {
        Cell of(Cell cell);
    }

    private Document with(String id, Change change) {
        List<Cell> standing = cells.stream()
                .map(cell -> cell.id().equals(id) ? change.of(cell) : cell)
                .toList();
        List<Removed> gone = removed.stream()
                .map(old -> old.cell().id().equals(id) ? new Removed(change.of(old.cell()), old.after()) : old)
                .toList();
        return new Document(title, standing, gone, metadata);
    }

    private Document inserted(Cell cell, String after) {
        if (anywhere(cell.id()).isPresent()) {
            return this;
        }
        List<Cell> now = new ArrayList<>(cells);
        now.add(below(now, after), cell);
        return new Document(title, now, removed, metadata);
    }

    private Document moved(String id, String after) {
        Optional<Cell> cell = cell(id);
        if (cell.isEmpty() || id.equals(after)) {
            return this;
        }
        List<Cell> now = new ArrayList<>(cells);
        now.remove(cell.get());
        now.add(below(now, after), cell.get());
        return new Document(title, now, removed, metadata);
    }

    /** The place below a cell; the end if that cell has gone meanwhile. */
    private static int below(List<Cell> cells, String after) {
        if (after.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).id().equals(after)) {
                return i + 1;
            }
        }
        return cells.size();
    }

    private Document without(String id) {
        Optional<Cell> cell = cell(id);
        if (cell.isEmpty()) {
            return this;
        }
        int place = cells.indexOf(cell.get());
        List<Cell> standing = new ArrayList<>(cells);
        standing.remove(place);
        List<Removed> gone = new ArrayList<>(removed);
        gone.addFirst(
                new Removed(cell.get(), place == 0 ? "" : cells.get(place - 1).id()));
        return new Document(title, standing, bounded(gone), metadata);
    }

    private Document putBack() {
        if (removed.isEmpty()) {
            return this;
        }
        Removed last = removed.getFirst();
        List<Cell> now = new ArrayList<>(cells);
        now.add(below(now, last.after()), last.cell());
        return new Document(title, now, removed.subList(1, removed.size()), metadata);
    }

    private static List<Removed> bounded(List<Removed> removed) {
        return removed.size() <= MOST_REMOVED ? removed : removed.subList(0, MOST_REMOVED);
    }

    /** Versions go on from what they are now, so that pages take the old text as a change like any other. */
    private Document restored(Document former) {
        Map<String, Cell> known = new HashMap<>();
        removed.forEach(old -> known.put(old.cell().id(), old.cell()));
        cells.forEach(cell -> known.put(cell.id(), cell));
        List<Cell> standing = former.cells().stream()
                .map(cell -> rewritten(known.getOrDefault(cell.id(), cell), cell))
                .toList();
        Set<String> stand = new HashSet<>();
        standing.forEach(cell -> stand.add(cell.id()));
        List<Removed> gone = new ArrayList<>();
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (!stand.contains(cells.get(i).id())) {
                gone.add(
                        new Removed(cells.get(i), i == 0 ? "" : cells.get(i - 1).id()));
            }
        }
        removed.stream().filter(old -> !stand.contains(old.cell().id())).forEach(gone::add);
        return new Document(former.title(), standing, bounded(gone), former.metadata());
    }

    private static Cell rewritten(Cell now, Cell former) {
        int version = now.text().equals(former.text()) ? now.version() : now.version() + 1;
        return new Cell(
                now.id(),
                former.kind(),
                former.text(),
                version,
                former.collapsed(),
                former.attachments(),
                former.metadata());
    }
}
