package org.ganbook.worker.notebook;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.worker.session.Limits;
import org.ganbook.worker.session.Session;
import org.ganbook.worker.session.Sessions;
import org.ganbook.worker.session.Workbench;

/** {@code notebook run}: executes notebooks, each in a session of its own, and writes them with their outputs. */
public final class NotebookCommand {

    private static final int RAISED = 1;
    private static final int UNREADABLE = 2;

    private final NotebookOptions options;
    private final PrintStream out;

    private NotebookCommand(NotebookOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @return 0; 1 when a cell raised; 2 when a file could not be read, or the arguments not be understood
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        NotebookOptions options;
        try {
            options = NotebookOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            err.println("ganbook: " + e.getMessage());
            return UNREADABLE;
        }
        NotebookCommand command = new NotebookCommand(options, out);
        int status = 0;
        List<Path> readable = new ArrayList<>();
        List<Notebook> notebooks = new ArrayList<>();
        for (Path file : options.notebooks()) {
            try {
                notebooks.add(Notebook.read(file));
                readable.add(file);
            } catch (UnreadableNotebookException e) {
                err.println("ganbook: " + file + ": " + e.getMessage());
                status = UNREADABLE;
            }
        }
        if (notebooks.isEmpty()) {
            return status;
        }
        try (Workbench bench = Workbench.start(options.home(), options.datasets(), Limits.DEFAULT, 0)) {
            for (int i = 0; i < notebooks.size(); i++) {
                int raised = command.execute(readable.get(i), notebooks.get(i), bench.sessions());
                status = Math.max(status, raised > 0 ? RAISED : 0);
            }
        } catch (IOException e) {
            err.println("ganbook: " + e.getMessage());
            return UNREADABLE;
        }
        return status;
    }

    private int execute(Path file, Notebook notebook, Sessions sessions) throws IOException {
        Path own = file.toAbsolutePath().resolveSibling("");
        Path folder = options.files() == null ? own : options.files();
        List<JsonObject> cells = notebook.codeCells();
        int raised = 0;
        long begun = System.nanoTime();
        try (Session session = sessions.create(folder)) {
            for (int i = 0; i < cells.size(); i++) {
                JsonObject cell = cells.get(i);
                long cellBegun = System.nanoTime();
                CellOutputs outputs = execute(session, "c" + (i + 1), cell);
                raised += outputs.raised() ? 1 : 0;
                out.printf(
                        "%s: cell %d of %d %s (%.1f s)%n",
                        file.getFileName(),
                        i + 1,
                        cells.size(),
                        outputs.raised() ? "raised" : "done",
                        (System.nanoTime() - cellBegun) / 1e9);
            }
        }
        Path target = target(file, own);
        notebook.write(target);
        out.printf(
                "%s: %d code cells, %d raised, %.1f s -> %s%n",
                file.getFileName(), cells.size(), raised, (System.nanoTime() - begun) / 1e9, target);
        return raised;
    }

    private CellOutputs execute(Session session, String id, JsonObject cell) {
        CellOutputs outputs = new CellOutputs(cell);
        CountDownLatch finished = new CountDownLatch(1);
        session.run(id, Notebook.source(cell), options.timeoutSeconds(), event -> {
            outputs.accept(event);
            if (event instanceof CellEvent.Finished) {
                finished.countDown();
            }
        });
        try {
            finished.await();
        } catch (InterruptedException e) {
            var unused = session.stop();
            Thread.currentThread().interrupt();
        }
        return outputs;
    }

    private Path target(Path file, Path own) throws IOException {
        String name = file.getFileName().toString();
        if (options.out() == null) {
            return own.resolve(name.replaceFirst("(\\.ipynb)?$", ".executed.ipynb"));
        }
        Files.createDirectories(options.out());
        return options.out().resolve(name);
    }
}
