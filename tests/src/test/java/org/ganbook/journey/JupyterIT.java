package org.ganbook.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ganbook.course.Block;
import org.ganbook.course.Chapter;
import org.ganbook.course.CodeCell;
import org.ganbook.course.CourseLoader;
import org.ganbook.course.Exercise;
import org.ganbook.course.Expectation;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A chapter that is taken away as a notebook runs in Jupyter with real PyTorch, and answers there what it answers here:
 * every cell, every exercise's solution, and what checks them. Chapters that need a data set are left out.
 */
@Journey
@EnabledIfEnvironmentVariable(
        named = "GANBOOK_PYTHON",
        matches = ".+",
        disabledReason = "GANBOOK_PYTHON names no Python with torch, pandas, matplotlib, nbclient and ipykernel")
class JupyterIT {

    private static final String LANGUAGE = "en";
    private static final List<String> DATA = List.of("mnist_data", "celeba_dataset", "drive.mount");
    private static final long MINUTES = 10;

    /** What a cell of the notebook is to show; the checks come after the cells that they check. */
    private record Wanted(String name, Expectation expectation) {}

    static Stream<String> chaptersWithoutData() {
        return CourseLoader.fromClassPath(JupyterIT.class.getClassLoader()).chapters().stream()
                .filter(chapter -> cells(chapter).findAny().isPresent())
                .filter(chapter ->
                        cells(chapter).noneMatch(cell -> DATA.stream().anyMatch(cell.code()::contains)))
                .map(Chapter::slug);
    }

    private static Stream<CodeCell> cells(Chapter chapter) {
        return chapter.lesson(LANGUAGE)
                .blocks()
                .filter(CodeCell.class::isInstance)
                .map(CodeCell.class::cast);
    }

    @ParameterizedTest
    @MethodSource("chaptersWithoutData")
    void runsInJupyterAsItRunsHere(String slug, Visitor visitor, @TempDir Path folder) throws Exception {
        Chapter chapter = CourseLoader.fromClassPath(JupyterIT.class.getClassLoader()).chapters().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        JsonObject notebook = JsonParser.parseString(visitor.download("notebook/" + slug + "." + LANGUAGE + ".ipynb"))
                .getAsJsonObject();
        List<Wanted> wanted = new ArrayList<>();
        notebook.add("cells", withChecks(notebook.getAsJsonArray("cells"), chapter, wanted));
        JsonArray executed = executed(notebook, folder);
        assertEquals(wanted.size(), executed.size());
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < executed.size(); i++) {
            String fault = fault(wanted.get(i), executed.get(i).getAsJsonObject());
            if (!fault.isEmpty()) {
                faults.add(wanted.get(i).name() + ": " + fault);
            }
        }
        assertEquals(List.of(), faults);
    }

    /** The notebook's code cells, with those that check them after them. */
    private static JsonArray withChecks(JsonArray cells, Chapter chapter, List<Wanted> wanted) {
        List<Block> blocks = chapter.lesson(LANGUAGE)
                .blocks()
                .filter(block -> block instanceof CodeCell || block instanceof Exercise)
                .toList();
        JsonArray all = new JsonArray();
        int place = 0;
        for (JsonElement element : cells) {
            JsonObject cell = element.getAsJsonObject();
            if (!cell.get("cell_type").getAsString().equals("code")) {
                continue;
            }
            switch (blocks.get(place++)) {
                case CodeCell code -> {
                    add(all, cell, wanted, new Wanted(code.name(), code.expectation()));
                    if (code.expectation() instanceof Expectation.Check(String check)) {
                        add(all, code(check), wanted, new Wanted("check of " + code.name(), code.expectation()));
                    }
                }
                case Exercise exercise -> {
                    // What stands there is unfinished; only that it can be read as Python is of interest.
                    add(all, cell, wanted, new Wanted(exercise.name(), new Expectation.Nothing()));
                    var well = new Expectation.Check(exercise.check());
                    add(all, code(exercise.solution()), wanted, new Wanted("solution of " + exercise.name(), well));
                    add(all, code(exercise.check()), wanted, new Wanted("check of " + exercise.name(), well));
                }
                default -> throw new IllegalStateException("neither a cell nor an exercise");
            }
        }
        assertEquals(blocks.size(), place, "cells in the notebook");
        return all;
    }

    private static void add(JsonArray all, JsonObject cell, List<Wanted> wanted, Wanted what) {
        all.add(cell);
        wanted.add(what);
    }

    private static JsonObject code(String source) {
        JsonObject cell = new JsonObject();
        cell.addProperty("cell_type", "code");
        cell.addProperty("id", "check-" + Integer.toHexString(source.hashCode()));
        cell.add("metadata", new JsonObject());
        cell.add("outputs", new JsonArray());
        cell.add("execution_count", null);
        cell.addProperty("source", source);
        return cell;
    }

    private static JsonArray executed(JsonObject notebook, Path folder) throws Exception {
        Path in = folder.resolve("in.ipynb");
        Path out = folder.resolve("out.ipynb");
        Path log = folder.resolve("log.txt");
        Files.writeString(in, notebook.toString());
        Process jupyter = new ProcessBuilder(
                        System.getenv("GANBOOK_PYTHON"),
                        Path.of("jupyter", "execute.py").toAbsolutePath().toString(),
                        in.toString(),
                        out.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertTrue(jupyter.waitFor(MINUTES, TimeUnit.MINUTES), "Jupyter has not finished");
        } finally {
            jupyter.destroyForcibly();
        }
        assertEquals(0, jupyter.exitValue(), () -> read(log));
        return JsonParser.parseString(Files.readString(out)).getAsJsonObject().getAsJsonArray("cells");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** What is wrong with the cell's outputs, or nothing. */
    private static String fault(Wanted wanted, JsonObject cell) {
        Expectation.Answer shown = answer(cell.getAsJsonArray("outputs"));
        return switch (wanted.expectation()) {
            case Expectation.Answer answer -> answer.equals(shown) ? "" : "wanted " + answer + ", got " + shown;
            case Expectation.Check _ -> shown.error();
            case Expectation.Nothing _ -> shown.error().startsWith("SyntaxError") ? shown.error() : "";
        };
    }

    /** In files a text of several lines is a list of them. */
    private static String text(JsonElement lines) {
        if (!lines.isJsonArray()) {
            return lines.getAsString();
        }
        StringBuilder text = new StringBuilder();
        lines.getAsJsonArray().forEach(line -> text.append(line.getAsString()));
        return text.toString();
    }

    private static Expectation.Answer answer(JsonArray outputs) {
        StringBuilder stdout = new StringBuilder();
        String result = "";
        String error = "";
        int figures = 0;
        for (JsonElement element : outputs) {
            JsonObject output = element.getAsJsonObject();
            switch (output.get("output_type").getAsString()) {
                case "stream" -> {
                    if (output.get("name").getAsString().equals("stdout")) {
                        stdout.append(text(output.get("text")));
                    }
                }
                case "error" ->
                    error = output.get("ename").getAsString() + ": "
                            + output.get("evalue").getAsString();
                default -> {
                    JsonObject data = output.getAsJsonObject("data");
                    if (data.has("image/png")) {
                        figures++;
                    } else {
                        result = text(data.get("text/plain"));
                    }
                }
            }
        }
        return new Expectation.Answer(stdout.toString(), result, error, figures);
    }
}
