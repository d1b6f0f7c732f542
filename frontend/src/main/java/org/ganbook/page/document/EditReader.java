package org.ganbook.page.document;

import java.util.ArrayList;
import java.util.List;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Edit;
import org.ganbook.workspace.InvalidEditException;
import org.ganbook.workspace.TextChange;
import org.ganbook.workspace.TextChange.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Edits as the browser writes them; see gb-document.ts. Changes of texts are written as CodeMirror does. */
final class EditReader {

    private EditReader() {}

    /** @throws InvalidEditException when it makes no sense */
    static Edit read(JsonNode edit) {
        String kind = text(edit, "kind");
        return switch (kind) {
            case "rename" -> new Edit.Rename(text(edit, "title"));
            case "write" ->
                new Edit.Write(text(edit, "cell"), edit.path("version").asInt(), updates(edit.path("updates")));
            case "insert" ->
                new Edit.Insert(Cell.of(text(edit, "cell"), cellKind(edit), text(edit, "text")), text(edit, "after"));
            case "move" -> new Edit.Move(text(edit, "cell"), text(edit, "after"));
            case "remove" -> new Edit.Remove(text(edit, "cell"));
            case "put-back" -> new Edit.PutBack();
            case "convert" -> new Edit.Convert(text(edit, "cell"), cellKind(edit));
            case "collapse" ->
                new Edit.Collapse(text(edit, "cell"), edit.path("collapsed").asBoolean());
            default -> throw new InvalidEditException("There is no edit '" + kind + "'");
        };
    }

    private static String text(JsonNode node, String name) {
        JsonNode text = node.path(name);
        if (!text.isString()) {
            throw new InvalidEditException("An edit lacks its '" + name + "'");
        }
        return text.asString();
    }

    private static Cell.Kind cellKind(JsonNode edit) {
        return switch (text(edit, "is")) {
            case "CODE" -> Cell.Kind.CODE;
            case "TEXT" -> Cell.Kind.TEXT;
            default -> throw new InvalidEditException("A cell is code or text");
        };
    }

    private static List<Edit.Update> updates(JsonNode updates) {
        List<Edit.Update> read = new ArrayList<>();
        for (JsonNode update : updates) {
            read.add(new Edit.Update(text(update, "author"), change(update.path("changes"))));
        }
        return read;
    }

    /** A number keeps so many characters; a list deletes as many as its first item says, and inserts the others as lines. */
    private static TextChange change(JsonNode parts) {
        List<Part> read = new ArrayList<>();
        for (JsonNode part : parts) {
            if (part.isArray()) {
                List<String> lines = new ArrayList<>();
                for (int i = 1; i < part.size(); i++) {
                    lines.add(part.get(i).asString());
                }
                read.add(new Part.Replaced(part.path(0).asInt(), String.join("\n", lines)));
            } else {
                read.add(new Part.Kept(part.asInt()));
            }
        }
        return new TextChange(read);
    }

    /** The updates as the browser reads them. */
    static ArrayNode write(List<Edit.Update> updates) {
        ArrayNode written = JsonMapper.shared().createArrayNode();
        for (Edit.Update update : updates) {
            ArrayNode changes =
                    written.addObject().put("author", update.author()).putArray("changes");
            for (Part part : update.change().parts()) {
                switch (part) {
                    case Part.Kept kept -> changes.add(kept.length());
                    case Part.Replaced replaced -> {
                        ArrayNode lines = changes.addArray().add(replaced.length());
                        if (!replaced.inserted().isEmpty()) {
                            replaced.inserted().lines().forEach(lines::add);
                            if (replaced.inserted().endsWith("\n")) {
                                lines.add("");
                            }
                        }
                    }
                }
            }
        }
        return written;
    }
}
