package org.ganbook.bench;

import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.Lab;

/** A session of a worker, as a page would use it. */
record LabSession(Lab lab, String id) implements Timed {

    LabSession {
        lab.open(new Lab.SessionRequest(id, id));
    }

    @Override
    public double seconds(String cell) {
        long begun = System.nanoTime();
        var problem = new StringBuilder();
        lab.run(id, "bench", cell, event -> {
            switch (event) {
                case CellEvent.Failed failed -> problem.append(failed.traceback());
                case CellEvent.Finished finished
                when finished.outcome() != CellEvent.Outcome.OK -> problem.append(finished.outcome());
                default -> {}
            }
        });
        if (!problem.isEmpty()) {
            throw new IllegalStateException(problem.toString());
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    @Override
    public void close() {
        lab.close(id);
    }
}
