package org.ganbook.jupyter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.notebook.Output;
import org.ganbook.notebook.Run;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what a cell has answered. nbformat knows no watched training: its curves become a picture, and of what each
 * network has made the last is kept.
 */
final class OutputWriter {

    private final Run run;
    private final Words words;
    private final ArrayNode outputs = JsonNodeFactory.instance.arrayNode();
    private final StringBuilder printed = new StringBuilder();
    private CellEvent.Stream stream = CellEvent.Stream.STDOUT;

    OutputWriter(Run run, Words words) {
        this.run = run;
        this.words = words;
    }

    ArrayNode outputs() {
        training();
        for (Output output : run.outputs()) {
            switch (output) {
                case Output.Text text -> print(text.stream(), text.text());
                case Output.Notice notice -> print(CellEvent.Stream.STDERR, words.of(notice) + "\n");
                case Output.Omitted gap ->
                    print(CellEvent.Stream.STDERR, "\n" + words.of("cell.omitted", gap.outputs()) + "\n");
                case Output.Result result -> result(result);
                case Output.Figure figure -> figure(figure);
                case Output.Failure failure -> failure(failure);
                case Output.Curve _, Output.Sample _, Output.Weights _ -> {}
            }
        }
        flush();
        return outputs;
    }

    private void print(CellEvent.Stream to, String text) {
        if (to != stream) {
            flush();
            stream = to;
        }
        printed.append(text);
    }

    private void flush() {
        if (!printed.isEmpty()) {
            outputs.addObject()
                    .put("output_type", "stream")
                    .put("name", stream == CellEvent.Stream.STDERR ? "stderr" : "stdout")
                    .set("text", JupyterWriter.lines(printed.toString()));
            printed.setLength(0);
        }
    }

    private void result(Output.Result result) {
        flush();
        ObjectNode output = outputs.addObject();
        if (result.display()) {
            output.put("output_type", "display_data");
        } else {
            output.put("output_type", "execute_result");
            if (run.stage().executionCount() > 0) {
                output.put("execution_count", run.stage().executionCount());
            } else {
                output.putNull("execution_count");
            }
        }
        ObjectNode data = output.putObject("data");
        if (!result.html().isEmpty()) {
            data.set("text/html", JupyterWriter.lines(result.html()));
        }
        data.set("text/plain", JupyterWriter.lines(result.text()));
        output.putObject("metadata");
    }

    private void figure(Output.Figure figure) {
        if (figure.svg().isEmpty()) {
            picture("image/png", figure.png(), figure.description(), figure.width(), figure.height());
        } else {
            picture("image/svg+xml", figure.svg(), figure.description(), figure.width(), figure.height());
        }
    }

    private void picture(String kind, String content, String description, int width, int height) {
        flush();
        ObjectNode output = outputs.addObject().put("output_type", "display_data");
        ObjectNode data = output.putObject("data");
        data.set(
                kind,
                kind.endsWith("xml") ? JupyterWriter.lines(content) : JsonNodeFactory.instance.stringNode(content));
        data.set("text/plain", JupyterWriter.lines(description.isEmpty() ? words.of("cell.figure") : description));
        ObjectNode metadata = output.putObject("metadata");
        if (width > 0 && height > 0) {
            metadata.putObject(kind).put("width", width).put("height", height);
        }
    }

    private void failure(Output.Failure failure) {
        flush();
        ObjectNode output = outputs.addObject()
                .put("output_type", "error")
                .put("ename", failure.type())
                .put("evalue", failure.message());
        ArrayNode traceback = output.putArray("traceback");
        failure.traceback().lines().forEach(traceback::add);
    }

    private void training() {
        List<Output.Curve> curves = run.outputs().stream()
                .filter(Output.Curve.class::isInstance)
                .map(Output.Curve.class::cast)
                .toList();
        if (!curves.isEmpty()) {
            var drawing = new CurveDrawing(curves);
            picture("image/svg+xml", drawing.svg(), drawing.description(), CurveDrawing.WIDTH, CurveDrawing.HEIGHT);
        }
        for (Output.Sample sample : latest(run.outputs())) {
            picture(
                    "image/" + sample.format(),
                    sample.image(),
                    words.of("export.made-by", sample.network(), sample.step()),
                    0,
                    0);
        }
    }

    /** What each network has made last. */
    static Collection<Output.Sample> latest(List<Output> outputs) {
        Map<String, Output.Sample> made = new LinkedHashMap<>();
        for (Output output : outputs) {
            if (output instanceof Output.Sample sample) {
                made.put(sample.network(), sample);
            }
        }
        return made.values();
    }
}
