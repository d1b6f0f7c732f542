package org.ganbook.worker.notebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A notebook of format 4 as it lies in its file. What this class doesn't know of it stays as it is. */
final class Notebook {

    private static final Gson WRITER = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();
    private static final String ID_CHARACTERS = "[^a-zA-Z0-9_-]";

    private final JsonObject json;

    private Notebook(JsonObject json) {
        this.json = json;
    }

    static Notebook read(Path file) throws UnreadableNotebookException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableNotebookException("there is no such file");
        } catch (CharacterCodingException e) {
            throw new UnreadableNotebookException("it is not UTF-8 text, so it is no notebook");
        } catch (IOException e) {
            throw new UnreadableNotebookException("it can't be read: " + e.getMessage());
        }
        JsonElement root;
        try {
            root = JsonParser.parseString(text);
        } catch (JsonParseException | StackOverflowError e) {
            throw new UnreadableNotebookException("it is not JSON, so it is no notebook: " + e.getMessage());
        }
        if (!root.isJsonObject() || !(root.getAsJsonObject().get("nbformat") instanceof JsonPrimitive version)) {
            throw new UnreadableNotebookException("it has no nbformat, so it is no notebook");
        }
        if (!"4".equals(version.getAsString())) {
            throw new UnreadableNotebookException("it has notebook format " + version.getAsString()
                    + "; format 4 is needed. Save it with a current Jupyter, or run: jupyter nbconvert --to notebook");
        }
        Notebook notebook = new Notebook(root.getAsJsonObject());
        notebook.check();
        return notebook;
    }

    private void check() throws UnreadableNotebookException {
        if (!(json.get("cells") instanceof JsonArray cells)) {
            throw new UnreadableNotebookException("it has no list of cells");
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!(cells.get(i) instanceof JsonObject cell)
                    || !(cell.get("cell_type") instanceof JsonPrimitive)
                    || !isText(cell.get("source"))) {
                throw new UnreadableNotebookException("cell " + (i + 1) + " has no type or no source");
            }
        }
    }

    private static boolean isText(JsonElement source) {
        if (source instanceof JsonArray lines) {
            return lines.asList().stream().allMatch(JsonElement::isJsonPrimitive);
        }
        return source != null && source.isJsonPrimitive();
    }

    /** The code cells in their order; changing them changes the notebook. */
    List<JsonObject> codeCells() {
        List<JsonObject> code = new ArrayList<>();
        for (JsonElement cell : json.getAsJsonArray("cells")) {
            if ("code".equals(cell.getAsJsonObject().get("cell_type").getAsString())) {
                code.add(cell.getAsJsonObject());
            }
        }
        return code;
    }

    static String source(JsonObject cell) {
        JsonElement source = cell.get("source");
        if (source instanceof JsonArray lines) {
            StringBuilder text = new StringBuilder();
            lines.forEach(line -> text.append(line.getAsString()));
            return text.toString();
        }
        return source.getAsString();
    }

    /** Writes it as format 4.5, where every cell has an id. */
    void write(Path file) throws IOException {
        json.addProperty("nbformat", 4);
        json.addProperty("nbformat_minor", 5);
        if (!json.has("metadata")) {
            json.add("metadata", new JsonObject());
        }
        int number = 0;
        for (JsonElement element : json.getAsJsonArray("cells")) {
            JsonObject cell = element.getAsJsonObject();
            number++;
            if (!cell.has("id")) {
                cell.addProperty("id", ("cell-" + number).replaceAll(ID_CHARACTERS, ""));
            }
            if (!cell.has("metadata")) {
                cell.add("metadata", new JsonObject());
            }
        }
        Files.writeString(file, WRITER.toJson(json) + "\n");
    }
}
