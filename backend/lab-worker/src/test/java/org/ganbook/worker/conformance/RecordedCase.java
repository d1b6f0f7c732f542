package org.ganbook.worker.conformance;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells that share one session, with what the reference (CPython with PyTorch) answered to each. */
record RecordedCase(String name, List<Cell> cells) {

    /** @param answers any of them is right */
    record Cell(String code, List<Answer> answers) {}

    /** @param error "Type: message", or null */
    record Answer(
            String stdout,
            @Nullable String result,
            @Nullable String error) {}

    static RecordedCase read(Path folder, Path file) throws IOException {
        JsonObject json = new Gson().fromJson(Files.readString(file), JsonObject.class);
        List<Cell> cells = new ArrayList<>();
        for (var element : json.getAsJsonArray("cells")) {
            JsonObject cell = element.getAsJsonObject();
            List<Answer> answers = new ArrayList<>();
            answers.add(answer(cell));
            if (cell.has("also")) {
                answers.add(answer(cell.getAsJsonObject("also")));
            }
            cells.add(new Cell(cell.get("code").getAsString(), answers));
        }
        String name = folder.relativize(file).toString().replaceAll("\\.json$", "");
        return new RecordedCase(name, cells);
    }

    private static Answer answer(JsonObject json) {
        return new Answer(json.get("stdout").getAsString(), text(json, "result"), text(json, "error"));
    }

    private static @Nullable String text(JsonObject json, String name) {
        return json.has(name) && !json.get(name).isJsonNull() ? json.get(name).getAsString() : null;
    }
}
