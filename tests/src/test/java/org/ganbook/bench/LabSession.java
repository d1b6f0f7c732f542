package org.ganbook.bench;

import java.util.concurrent.atomic.AtomicReference;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.Lab;

/** A session of a worker, as a page would use it. */
record LabSession(Lab lab, String id) implements Timed {

    LabSession {
        lab.open(new Lab.SessionRequest(id, id));
    }

    /** As the worker tells it, without the way there and back: the peer's time is taken where it runs, too. */
    @Override
    public double seconds(String cell) {
        return run(cell).elapsedSeconds();
    }

    /** From sending a cell to hearing of its end. */
    double secondsAtTheEdge(String cell) {
        long begun = System.nanoTime();
        run(cell);
        return (System.nanoTime() - begun) / 1e9;
    }

    private CellEvent.Finished run(String cell) {
        var problem = new StringBuilder();
        var end = new AtomicReference<CellEvent.Finished>();
        lab.run(id, "bench", cell, event -> {
            switch (event) {
                case CellEvent.Failed failed -> problem.append(failed.traceback());
                case CellEvent.Finished finished -> {
                    end.set(finished);
                    if (finished.outcome() != CellEvent.Outcome.OK) {
                        problem.append(finished.outcome());
                    }
                }
                default -> {}
            }
        });
        if (!problem.isEmpty()) {
            throw new IllegalStateException(problem.toString());
        }
        return end.get();
    }

    @Override
    public void close() {
        lab.close(id);
    }
}
