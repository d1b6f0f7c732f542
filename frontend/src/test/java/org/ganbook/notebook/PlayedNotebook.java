package org.ganbook.notebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ganbook.lab.api.CellEvent;

/**
 * A notebook whose cells are run in play: {@code "b: x > y ~ z"} is a cell named b that reads x, sets y and changes z in
 * place. The session tells of it as the lab does.
 */
final class PlayedNotebook {

    static final String NAME = "book";

    private record Cell(String name, List<String> reads, List<String> binds, List<String> changes) {}

    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, CellState> states = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<CellEvent.Source>> held = new LinkedHashMap<>();
    private final Map<String, Map<String, CellEvent.Change>> told = new HashMap<>();
    private final List<String> byHand = new ArrayList<>();
    private String session = "w/1";
    private int count;

    PlayedNotebook(String... lines) {
        for (String line : lines) {
            String[] parts = line.split("[:>~]", -1);
            String name = parts[0].strip();
            int binds = line.indexOf('>');
            int changes = line.indexOf('~');
            String reads =
                    line.substring(line.indexOf(':') + 1, binds >= 0 ? binds : changes >= 0 ? changes : line.length());
            cells.add(new Cell(
                    name,
                    words(reads),
                    binds < 0 ? List.of() : words(line.substring(binds + 1, changes < 0 ? line.length() : changes)),
                    changes < 0 ? List.of() : words(line.substring(changes + 1))));
            texts.put(name, name);
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** Does what is told: {@code a} runs a, {@code a!} lets it fail, {@code a*} edits it, {@code a=} takes that back,
     * {@code a?} sends it without an end, {@code /x} has another notebook set x, {@code new} begins a new session. */
    PlayedNotebook play(String doings) {
        for (String doing : words(doings)) {
            String cell = doing.replaceAll("[!*=?]", "");
            if (doing.equals("new")) {
                session = "w/" + (session.charAt(2) - '0' + 1);
                count = 0;
                held.clear();
                told.clear();
            } else if (doing.startsWith("/")) {
                held.put(doing.substring(1), List.of(new CellEvent.Source("other/cell", ++count)));
            } else if (doing.endsWith("*")) {
                texts.put(cell, cell + "*");
            } else if (doing.endsWith("=")) {
                texts.put(cell, cell);
            } else if (doing.endsWith("?")) {
                states.put(cell, state(cell).with(state(cell).run().again(session, text(cell))));
            } else {
                run(cell, doing.endsWith("!") ? CellEvent.Outcome.ERROR : CellEvent.Outcome.OK);
            }
        }
        return this;
    }

    private String text(String cell) {
        return texts.getOrDefault(cell, cell);
    }

    /** The cell is one that runs only by itself. */
    PlayedNotebook byHand(String cell) {
        byHand.add(cell);
        return this;
    }

    private void run(String name, CellEvent.Outcome outcome) {
        Cell cell = cells.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        int run = ++count;
        CellEvent.Source source = new CellEvent.Source(NAME + "/" + name, run);
        List<CellEvent.Read> reads = cell.reads().stream()
                .map(read -> new CellEvent.Read(read, List.copyOf(held.getOrDefault(read, List.of()))))
                .toList();
        Map<String, CellEvent.Change> changes = told.computeIfAbsent(name, key -> new LinkedHashMap<>());
        for (String bound : cell.binds()) {
            held.put(bound, List.of(source));
            changes.put(bound, new CellEvent.Change(bound, run, true));
        }
        for (String changed : cell.changes()) {
            List<CellEvent.Source> sources = new ArrayList<>(held.getOrDefault(changed, List.of()));
            sources.removeIf(each -> each.cellId().equals(source.cellId()));
            sources.add(source);
            held.put(changed, List.copyOf(sources));
            changes.put(changed, new CellEvent.Change(changed, run, false));
        }
        Run after = state(name)
                .run()
                .again(session, text(name))
                .after(new CellEvent.Started(run, Instant.EPOCH))
                .after(new CellEvent.Names(reads, List.copyOf(changes.values())))
                .after(new CellEvent.Finished(outcome, 1));
        states.put(name, state(name).with(after));
    }

    private CellState state(String cell) {
        return states.getOrDefault(cell, CellState.UNTOUCHED);
    }

    StaleCells cells() {
        return new StaleCells(
                NAME,
                session,
                cells.stream()
                        .map(cell -> new PlacedCell(
                                cell.name(), text(cell.name()), byHand.contains(cell.name()), state(cell.name())))
                        .toList());
    }

    /** What runs when the cell and what it needs is to run. */
    String needs(String cell) {
        Map<String, NamesInText> names = new HashMap<>();
        cells.forEach(each ->
                names.put(each.name(), new NamesInText(each.reads(), each.binds(), imports(each), each.changes())));
        return String.join(" ", new NeededCells(cells(), names, held).toRun(cell));
    }

    /** Names that are written large are those of modules. */
    private static List<String> imports(Cell cell) {
        return cell.binds().stream()
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .toList();
    }

    /** What speaks against the answers, but for cells that have never run. */
    String stale() {
        StaleCells stale = cells();
        List<String> words = new ArrayList<>();
        for (Cell cell : cells) {
            why(stale.of(cell.name())).ifPresent(why -> words.add(cell.name() + " " + why));
        }
        return String.join(", ", words);
    }

    private static Optional<String> why(Staleness staleness) {
        return switch (staleness) {
            case Staleness.Fresh _, Staleness.NeverRun _ -> Optional.empty();
            case Staleness.OtherSession _ -> Optional.of("gone");
            case Staleness.CodeChanged _ -> Optional.of("edited");
            case Staleness.NameChanged(String name, String by, int run) ->
                Optional.of("lost " + name + " to " + by + " [" + run + "]");
            case Staleness.UsesStale(String name, String by, int run) ->
                Optional.of("has " + name + " of " + by + " [" + run + "]");
        };
    }
}
