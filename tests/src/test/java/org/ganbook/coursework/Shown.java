package org.ganbook.coursework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ganbook.course.Expectation;
import org.ganbook.lab.api.CellEvent;

/**
 * What a learner sees under a cell once it has ended.
 *
 * @param answer in the form in which it is recorded
 * @param traceback of the exception, or empty
 */
record Shown(Expectation.Answer answer, CellEvent.Outcome outcome, String traceback) {

    static Shown of(List<CellEvent> events) {
        var stdout = new StringBuilder();
        String result = "";
        String error = "";
        String traceback = "";
        Set<String> figures = new LinkedHashSet<>();
        CellEvent.Outcome outcome = CellEvent.Outcome.LOST;
        for (CellEvent event : events) {
            switch (event) {
                case CellEvent.Text(CellEvent.Stream stream, String text) -> {
                    if (stream == CellEvent.Stream.STDOUT) {
                        stdout.append(text);
                    }
                }
                case CellEvent.Result(String text, String _, boolean display) -> result = display ? result : text;
                case CellEvent.Figure figure -> figures.add(figure.id());
                case CellEvent.Failed failed -> {
                    error = failed.type() + ": " + failed.message();
                    traceback = failed.traceback();
                }
                case CellEvent.Finished finished -> outcome = finished.outcome();
                case CellEvent.QueuedAt _ -> {}
                case CellEvent.Started _ -> {}
                case CellEvent.Progress _ -> {}
                case CellEvent.Curve _ -> {}
                case CellEvent.Sample _ -> {}
                case CellEvent.Weights _ -> {}
                case CellEvent.Names _ -> {}
                case CellEvent.Notice _ -> {}
                case CellEvent.ClearOutput _ -> {}
            }
        }
        return new Shown(new Expectation.Answer(stdout.toString(), result, error, figures.size()), outcome, traceback);
    }
}
