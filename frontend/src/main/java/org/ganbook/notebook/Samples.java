package org.ganbook.notebook;

import java.util.ArrayList;
import java.util.List;
import org.ganbook.lab.api.CellEvent;

/** The images that a cell's trainings have made: when there are too many, every second goes. */
final class Samples {

    static final int MOST = 48;

    private Samples() {}

    static List<Output> plus(List<Output> outputs, CellEvent.Sample sample) {
        List<Output> now = new ArrayList<>(outputs);
        now.add(new Output.Sample(
                Outputs.nextId(outputs),
                sample.network(),
                sample.step(),
                sample.image(),
                sample.format(),
                sample.width(),
                sample.height()));
        long count = now.stream().filter(Output.Sample.class::isInstance).count();
        return count <= MOST ? now : withoutEverySecond(now);
    }

    /** The first and the latest stay. */
    private static List<Output> withoutEverySecond(List<Output> outputs) {
        List<Output> kept = new ArrayList<>();
        int place = 0;
        for (Output output : outputs) {
            if (!(output instanceof Output.Sample) || place++ % 2 == 0) {
                kept.add(output);
            }
        }
        return kept;
    }
}
