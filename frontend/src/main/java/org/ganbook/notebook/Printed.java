package org.ganbook.notebook;

import java.util.ArrayList;
import java.util.List;
import org.ganbook.lab.api.CellEvent;

/** Adds printed text to a cell's outputs, in pieces of bounded length. */
final class Printed {

    /** So long that pieces are few, so short that writing the last one anew costs little. */
    private static final int PIECE = 2_000;

    private Printed() {}

    static List<Output> plus(List<Output> outputs, CellEvent.Text event) {
        List<Output> now = new ArrayList<>(outputs);
        int last = lastShown(outputs);
        TerminalText text = new TerminalText();
        int id = Outputs.nextId(outputs);
        boolean goesOn =
                last >= 0 && outputs.get(last) instanceof Output.Text before && before.stream() == event.stream();
        if (goesOn && outputs.get(last) instanceof Output.Text before) {
            text = new TerminalText(before.text(), before.cursor(), before.escape());
        }
        text.write(event.text());
        String rest = text.text();
        int cursor = text.cursor();
        while (rest.length() > PIECE) {
            int line = rest.lastIndexOf('\n', PIECE);
            int cut = line >= 0 ? line + 1 : PIECE;
            if (cursor < cut) {
                // The cursor may still change what stands here.
                break;
            }
            Output.Text piece = new Output.Text(
                    goesOn ? outputs.get(last).id() : id++, event.stream(), rest.substring(0, cut), cut, "");
            put(now, goesOn, last, piece);
            goesOn = false;
            rest = rest.substring(cut);
            cursor -= cut;
        }
        if (goesOn || !rest.isEmpty() || !text.escape().isEmpty()) {
            put(
                    now,
                    goesOn,
                    last,
                    new Output.Text(goesOn ? outputs.get(last).id() : id, event.stream(), rest, cursor, text.escape()));
        }
        return now;
    }

    private static void put(List<Output> outputs, boolean replace, int at, Output.Text piece) {
        if (replace) {
            outputs.set(at, piece);
        } else {
            outputs.add(piece);
        }
    }

    /** Curves grow beside the text and do not part it. */
    private static int lastShown(List<Output> outputs) {
        int last = outputs.size() - 1;
        while (last >= 0 && outputs.get(last) instanceof Output.Curve) {
            last--;
        }
        return last;
    }
}
