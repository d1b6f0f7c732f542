package org.ganbook.worker.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import org.ganbook.lab.api.CellEvent;

/** Gathers a cell's events as the outputs that nbformat knows. */
final class CellOutputs implements Consumer<CellEvent> {

    private final JsonObject cell;
    private JsonArray outputs = new JsonArray();
    private boolean clearNext;
    private boolean raised;

    CellOutputs(JsonObject cell) {
        this.cell = cell;
        cell.add("execution_count", JsonNull.INSTANCE);
    }

    @Override
    public synchronized void accept(CellEvent event) {
        switch (event) {
            case CellEvent.Started(int count, var at) -> cell.addProperty("execution_count", count);
            case CellEvent.Text(CellEvent.Stream stream, String text) ->
                stream(stream == CellEvent.Stream.STDERR ? "stderr" : "stdout", text);
            case CellEvent.Notice(String _, String text, List<String> _) -> stream("stderr", text + "\n");
            case CellEvent.Result result -> add(result(result));
            case CellEvent.Figure figure -> add(figure(figure));
            case CellEvent.Failed failed -> {
                raised = true;
                JsonObject output = new JsonObject();
                output.addProperty("output_type", "error");
                output.addProperty("ename", failed.type());
                output.addProperty("evalue", failed.message());
                JsonArray traceback = new JsonArray();
                failed.traceback().lines().forEach(traceback::add);
                output.add("traceback", traceback);
                add(output);
            }
            case CellEvent.ClearOutput(boolean lazily) -> {
                clearNext = lazily;
                if (!lazily) {
                    outputs = new JsonArray();
                }
            }
            case CellEvent.Finished f -> cell.add("outputs", outputs);
            case CellEvent.QueuedAt q -> {}
            case CellEvent.Progress p -> {}
            case CellEvent.Curve c -> {}
            case CellEvent.Sample s -> {}
            case CellEvent.Weights w -> {}
            case CellEvent.Names n -> {}
        }
    }

    synchronized boolean raised() {
        return raised;
    }

    private void add(JsonObject output) {
        if (clearNext) {
            outputs = new JsonArray();
            clearNext = false;
        }
        outputs.add(output);
    }

    private void stream(String name, String text) {
        if (!clearNext
                && !outputs.isEmpty()
                && outputs.get(outputs.size() - 1) instanceof JsonObject last
                && last.has("name")
                && name.equals(last.get("name").getAsString())) {
            StringBuilder all = new StringBuilder();
            last.getAsJsonArray("text").forEach(line -> all.append(line.getAsString()));
            last.add("text", lines(all + text));
            return;
        }
        JsonObject output = new JsonObject();
        output.addProperty("output_type", "stream");
        output.addProperty("name", name);
        output.add("text", lines(text));
        add(output);
    }

    private JsonObject result(CellEvent.Result result) {
        JsonObject data = new JsonObject();
        if (!result.html().isEmpty()) {
            data.add("text/html", lines(result.html()));
        }
        data.add("text/plain", lines(result.text()));
        JsonObject output = new JsonObject();
        if (result.display()) {
            output.addProperty("output_type", "display_data");
        } else {
            output.addProperty("output_type", "execute_result");
            output.add("execution_count", cell.get("execution_count"));
        }
        output.add("data", data);
        output.add("metadata", new JsonObject());
        return output;
    }

    private static JsonObject figure(CellEvent.Figure figure) {
        JsonObject data = new JsonObject();
        if (figure.svg().isEmpty()) {
            data.addProperty("image/png", figure.png());
        } else {
            data.add("image/svg+xml", lines(figure.svg()));
        }
        data.add("text/plain", lines(figure.description()));
        JsonObject output = new JsonObject();
        output.addProperty("output_type", "display_data");
        output.add("data", data);
        output.add("metadata", new JsonObject());
        return output;
    }

    /** nbformat's way of writing text: a list of lines that keep their ends. */
    private static JsonArray lines(String text) {
        JsonArray lines = new JsonArray();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin) + 1;
            if (end == 0) {
                end = text.length();
            }
            lines.add(text.substring(begin, end));
            begin = end;
        }
        return lines;
    }
}
