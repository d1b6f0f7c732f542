package org.ganbook.notebook;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a cell shows within bounds: of too many outputs the first and the last stay, and a note between them. */
final class OutputLimit {

    /** Characters, or as many characters' worth of other outputs. */
    static final int MOST = 400_000;

    /** Less than the other half, so that not every new output makes the next one go. */
    private static final int HEAD = MOST / 2;

    private static final int TAIL = MOST / 4;

    private OutputLimit() {}

    static List<Output> bounded(List<Output> outputs) {
        long cost = 0;
        for (Output output : outputs) {
            cost += output.cost();
        }
        return cost <= MOST ? outputs : withoutMiddle(outputs);
    }

    private static List<Output> withoutMiddle(List<Output> outputs) {
        int head = 0;
        for (long cost = 0; head < outputs.size(); head++) {
            cost += outputs.get(head).cost();
            if (cost > HEAD) {
                break;
            }
        }
        int tail = outputs.size() - 1;
        for (long cost = outputs.get(tail).cost(); tail > head; tail--) {
            cost += outputs.get(tail - 1).cost();
            if (cost > TAIL) {
                break;
            }
        }
        List<Output> kept = new ArrayList<>(outputs.subList(0, head));
        // A note among the first ones is where the middle went before.
        kept.removeIf(Output.Omitted.class::isInstance);
        int gone = 0;
        long characters = 0;
        int place = 0;
        List<Output> watched = new ArrayList<>();
        for (Output output : outputs.subList(0, tail)) {
            if (output instanceof Output.Omitted before) {
                gone += before.outputs();
                characters += before.characters();
                place = place == 0 ? before.id() : place;
            }
        }
        for (Output output : outputs.subList(head, tail)) {
            switch (output) {
                case Output.Omitted _ -> {}
                case Output.Curve _, Output.Sample _, Output.Weights _ -> watched.add(output);
                default -> {
                    gone++;
                    characters += output.cost() - Output.ITEM_COST;
                    place = place == 0 ? output.id() : place;
                }
            }
        }
        kept.add(new Output.Omitted(place, gone, characters));
        kept.addAll(watched);
        kept.addAll(outputs.subList(tail, outputs.size()));
        return kept;
    }
}
