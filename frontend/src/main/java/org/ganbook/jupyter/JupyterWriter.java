package org.ganbook.jupyter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.Run;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes notebooks in nbformat 4.5. */
public final class JupyterWriter {

    private static final Pattern ADDRESS = Pattern.compile("data:([a-z]+/[a-z0-9.+-]+);base64,(.*)", Pattern.DOTALL);

    private final Words words;

    /** @param words in which it is told what a file can't hold */
    public JupyterWriter(Words words) {
        this.words = words;
    }

    /**
     * The notebook as a file.
     *
     * @param answers what its cells have shown
     */
    public String write(Document document, Map<String, CellState> answers) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode cells = root.putArray("cells");
        for (Cell cell : document.cells()) {
            cells.add(cell(
                    cell, answers.getOrDefault(cell.id(), CellState.UNTOUCHED).run()));
        }
        root.set("metadata", metadata(document));
        root.put("nbformat", 4).put("nbformat_minor", 5);
        return JupyterReader.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static ObjectNode metadata(Document document) {
        ObjectNode metadata = Metadata.read(document.metadata());
        if (!metadata.has("kernelspec")) {
            metadata.putObject("kernelspec")
                    .put("display_name", "Python 3")
                    .put("language", "python")
                    .put("name", "python3");
        }
        if (!metadata.has("language_info")) {
            metadata.putObject("language_info").put("name", "python");
        }
        return metadata.put("title", document.title());
    }

    private ObjectNode cell(Cell cell, Run run) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put(
                "cell_type",
                switch (cell.kind()) {
                    case CODE -> "code";
                    case TEXT -> "markdown";
                    case RAW -> "raw";
                });
        node.put("id", cell.id());
        ObjectNode metadata = Metadata.read(cell.metadata());
        if (cell.collapsed()) {
            metadata.withObjectProperty("jupyter").put("source_hidden", true);
        }
        node.set("metadata", metadata);
        node.set("source", lines(cell.text()));
        if (cell.kind() == Cell.Kind.CODE) {
            times(run.stage(), metadata);
            if (run.stage().executionCount() > 0) {
                node.put("execution_count", run.stage().executionCount());
            } else {
                node.putNull("execution_count");
            }
            node.set("outputs", new OutputWriter(run, words).outputs());
        } else if (!cell.attachments().isEmpty()) {
            node.set("attachments", attachments(cell));
        }
        return node;
    }

    private static void times(Run.Stage stage, ObjectNode metadata) {
        stage.startedAt().filter(at -> stage.elapsedSeconds() > 0).ifPresent(at -> {
            Instant end = at.plusMillis(Math.round(stage.elapsedSeconds() * 1000));
            metadata.putObject("execution")
                    .put("iopub.execute_input", at.toString())
                    .put("shell.execute_reply", end.toString());
        });
    }

    private static ObjectNode attachments(Cell cell) {
        ObjectNode attachments = JsonNodeFactory.instance.objectNode();
        cell.attachments().forEach((name, address) -> {
            Matcher parts = ADDRESS.matcher(address);
            if (parts.matches()) {
                attachments.putObject(name).put(parts.group(1), parts.group(2));
            }
        });
        return attachments;
    }

    /** nbformat's way of writing text: a list of lines that keep their ends. */
    static JsonNode lines(String text) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        int begin = 0;
        while (begin < text.length()) {
            int feed = text.indexOf('\n', begin);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(begin, end));
            begin = end;
        }
        return lines;
    }

    /** A notebook without answers. */
    public String write(Document document) {
        return write(document, Map.of());
    }

    /** The metadata of a cell with these tags. */
    public static String tagged(List<String> tags) {
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        ArrayNode all = metadata.putArray("tags");
        tags.forEach(all::add);
        return metadata.toString();
    }
}
