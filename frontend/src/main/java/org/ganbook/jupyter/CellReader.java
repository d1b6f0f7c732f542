package org.ganbook.jupyter;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ganbook.jupyter.UnreadableNotebookException.Fault;
import org.ganbook.notebook.Run;
import org.ganbook.notebook.RunStatus;
import org.ganbook.workspace.Cell;

/** Reads a cell as nbformat 3 or 4 writes it. */
final class CellReader {

    private static final int HIGHEST_HEADING = 6;

    /** Colab writes pictures into the text, where nobody could edit it any more. */
    private static final Pattern PICTURE_IN_TEXT =
            Pattern.compile("data:image/(png|jpeg|jpg|gif|webp);base64,[A-Za-z0-9+/=]{1000,}+");

    private static final Pattern PICTURE_KIND = Pattern.compile("image/(?:png|jpe?g|gif|webp|svg\\+xml)");

    private final JsonPlace place;
    private final Words words;

    CellReader(JsonPlace place, Words words) {
        this.place = place;
        this.words = words;
    }

    Cell cell(String id) {
        Cell.Kind kind = kind();
        String text = text();
        Map<String, String> attachments = attachments();
        if (kind == Cell.Kind.TEXT) {
            text = withoutPictures(text, attachments);
        }
        if (text.length() > Cell.LONGEST_TEXT) {
            throw new UnreadableNotebookException(Fault.TOO_LONG, place.path(), Cell.LONGEST_TEXT);
        }
        JsonPlace metadata = place.field("metadata");
        boolean hidden = metadata.field("jupyter").field("source_hidden").node().asBoolean(false);
        return new Cell(id, kind, Cell.of(id, kind, text).text(), 0, hidden, attachments, Metadata.ofCell(metadata));
    }

    private Cell.Kind kind() {
        return switch (place.field("cell_type").text()) {
            case "code" -> Cell.Kind.CODE;
            // The last two are of nbformat 3.
            case "markdown", "heading", "html" -> Cell.Kind.TEXT;
            case "raw" -> Cell.Kind.RAW;
            case String other ->
                throw new UnreadableNotebookException(
                        Fault.NO_KIND_OF_CELL, place.path(), other.substring(0, Math.min(other.length(), 50)));
        };
    }

    private String text() {
        String text =
                place.field(place.field("input").isThere() ? "input" : "source").text();
        if (!place.field("cell_type").text().equals("heading")) {
            return text;
        }
        int level = Math.clamp(place.field("level").count(), 1, HIGHEST_HEADING);
        return "#".repeat(level) + " " + text.strip().replaceAll("\\s*\\n\\s*", " ");
    }

    private Map<String, String> attachments() {
        Map<String, String> attachments = new LinkedHashMap<>();
        JsonPlace all = place.field("attachments");
        for (String name : all.object().propertyNames()) {
            JsonPlace bundle = all.field(name);
            for (String kind : bundle.object().propertyNames()) {
                if (PICTURE_KIND.matcher(kind).matches()) {
                    String base64 = bundle.field(kind).text().replaceAll("\\s+", "");
                    attachments.putIfAbsent(name, "data:" + kind + ";base64," + base64);
                }
            }
        }
        return attachments;
    }

    private static String withoutPictures(String text, Map<String, String> attachments) {
        Matcher picture = PICTURE_IN_TEXT.matcher(text);
        return picture.replaceAll(found -> {
            String name;
            int number = attachments.size() + 1;
            do {
                name = "picture-" + number++ + "." + found.group(1);
            } while (attachments.containsKey(name));
            attachments.put(name, found.group());
            return Matcher.quoteReplacement("attachment:" + name);
        });
    }

    /** What the cell had answered; nothing if it had not run. */
    Optional<Run> run() {
        JsonPlace counted = place.field(place.field("prompt_number").isThere() ? "prompt_number" : "execution_count");
        // Old versions of IPython write an asterisk or a list.
        int count = counted.node().isNumber() ? counted.count() : 0;
        JsonPlace outputs = place.field("outputs");
        if (count == 0 && outputs.items().isEmpty()) {
            return Optional.empty();
        }
        var stage = new Run.Stage(RunStatus.OK, "", 0, count, startedAt(), seconds());
        return Optional.of(new OutputReader(new Run(stage, Optional.empty(), List.of(), false), words).read(outputs));
    }

    private Optional<Instant> startedAt() {
        return instant("iopub.execute_input").or(() -> {
            JsonPlace colab = place.field("metadata").field("executionInfo");
            // Colab notes when the cell had ended.
            return colab.field("timestamp").node().isIntegralNumber()
                    ? Optional.of(
                            Instant.ofEpochMilli(colab.field("timestamp").node().asLong(0)
                                    - colab.field("elapsed").node().asLong(0)))
                    : Optional.empty();
        });
    }

    private double seconds() {
        Optional<Instant> begin = instant("iopub.execute_input");
        Optional<Instant> end = instant("shell.execute_reply");
        if (begin.isPresent() && end.isPresent()) {
            return Math.max(0, (end.get().toEpochMilli() - begin.get().toEpochMilli()) / 1000.0);
        }
        return Math.max(
                0,
                place.field("metadata")
                                .field("executionInfo")
                                .field("elapsed")
                                .node()
                                .asLong(0)
                        / 1000.0);
    }

    private Optional<Instant> instant(String event) {
        try {
            return place.field("metadata")
                    .field("execution")
                    .field(event)
                    .name()
                    .map(Instant::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
