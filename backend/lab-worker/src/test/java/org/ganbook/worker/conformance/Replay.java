package org.ganbook.worker.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.worker.array.ArrayHost;
import org.ganbook.worker.conformance.RecordedCase.Answer;
import org.ganbook.worker.figure.FigureHost;
import org.ganbook.worker.python.PythonEngine;
import org.ganbook.worker.python.PythonKernel;
import org.ganbook.worker.python.TrainingWatch;
import org.ganbook.worker.tensor.TensorMemory;
import org.ganbook.worker.tensor.Torch;
import org.jspecify.annotations.Nullable;

/** Runs a recorded case's cells in a session of its own. */
final class Replay implements AutoCloseable {

    private static final long GIGABYTE = 1L << 30;

    private static final Set<String> SYNTAX = Set.of("SyntaxError", "IndentationError", "TabError");

    private final List<CellEvent> events = new ArrayList<>();
    private final Torch torch;
    private final PythonKernel kernel;

    Replay(PythonEngine engine, Path folder) {
        torch = new Torch(new TensorMemory(GIGABYTE));
        kernel = engine.open(Hosts.with(torch), folder, events::add);
        answer("import torch; torch.manual_seed(0); None");
    }

    /** What a cell answers, as the recorder writes it. */
    Answer answer(String code) {
        events.clear();
        kernel.run("c", code);
        StringBuilder stdout = new StringBuilder();
        String result = null;
        String error = null;
        for (CellEvent event : events) {
            switch (event) {
                case CellEvent.Text text when text.stream() == CellEvent.Stream.STDOUT -> stdout.append(text.text());
                case CellEvent.Result shown when !shown.display() -> result = shown.text();
                case CellEvent.Failed failed -> error = failed.type() + ": " + withPlace(failed);
                default -> {
                    // Figures and notices are not recorded.
                }
            }
        }
        return new Answer(stdout.toString(), result, error);
    }

    /** The recorder says where a cell is no Python, as Python does; here the page says it. */
    private static String withPlace(CellEvent.Failed failed) {
        boolean isSaid = !SYNTAX.contains(failed.type())
                || failed.message().endsWith(")") && failed.message().contains(", line ");
        return isSaid ? failed.message() : failed.message() + " (line " + failed.line() + ")";
    }

    static boolean matches(Answer actual, List<Answer> accepted) {
        return accepted.stream()
                .anyMatch(answer -> answer.stdout().equals(actual.stdout())
                        && same(answer.result(), actual.result())
                        && sameError(answer.error(), actual.error()));
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a == null ? b == null : a.equals(b);
    }

    /** The recorder reports syntax errors of a file without a name. */
    private static boolean sameError(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.replaceAll("\\(<[^>]*>, line", "(line").equals(b.replaceAll("\\(<[^>]*>, line", "(line"));
    }

    @Override
    public void close() {
        kernel.close();
        torch.close();
    }

    /** The host objects that are at hand. */
    private static final class Hosts {
        static Map<String, Object> with(Torch torch) {
            return Map.of(
                    "torch", torch,
                    "training", new TrainingWatch(),
                    "array", new ArrayHost(torch::multiply),
                    "figure", new FigureHost());
        }
    }
}
