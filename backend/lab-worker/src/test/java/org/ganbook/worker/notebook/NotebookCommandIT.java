package org.ganbook.worker.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookCommandIT {

    @TempDir
    private Path scratch;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("run"));
        all.addAll(List.of(arguments));
        all.add("--home=" + System.getProperty("ganbook.worker.home"));
        all.add("--datasets=" + scratch.resolve("datasets"));
        return NotebookCommand.run(
                all.toArray(new String[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path notebook(String name, String... cells) throws IOException {
        JsonArray list = new JsonArray();
        JsonObject prose = new JsonObject();
        prose.addProperty("cell_type", "markdown");
        prose.add("metadata", new JsonObject());
        prose.addProperty("source", "# A title");
        list.add(prose);
        for (String code : cells) {
            JsonObject cell = new JsonObject();
            cell.addProperty("cell_type", "code");
            cell.add("metadata", new JsonObject());
            cell.addProperty("source", code);
            cell.add("outputs", new JsonArray());
            list.add(cell);
        }
        JsonObject root = new JsonObject();
        root.addProperty("nbformat", 4);
        root.addProperty("nbformat_minor", 2);
        root.add("metadata", new JsonObject());
        root.add("cells", list);
        Path file = scratch.resolve(name);
        Files.writeString(file, root.toString());
        return file;
    }

    private static JsonArray outputs(Path file, int cell) throws IOException {
        JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertEquals(5, root.get("nbformat_minor").getAsInt());
        JsonObject found = root.getAsJsonArray("cells").get(cell).getAsJsonObject();
        assertFalse(found.get("id").getAsString().isEmpty());
        return found.getAsJsonArray("outputs");
    }

    private static JsonObject output(Path file, int cell, int number) throws IOException {
        return outputs(file, cell).get(number).getAsJsonObject();
    }

    @Test
    void writesWhatTheCellsPrintedShowedAndRaised() throws Exception {
        Path files = Files.createDirectory(scratch.resolve("files"));
        Files.writeString(files.resolve("data.txt"), "3.5");
        Path file = notebook(
                "a.ipynb",
                "x = float(open('mount/My Drive/data.txt').read())\nprint('x is')\nprint(x)",
                "1 / 0",
                "%matplotlib inline\nx * 2",
                "while True: pass",
                "!ls",
                "import matplotlib.pyplot as plt\nplt.plot([1, 2, 4])\nplt.show()");
        Path target = scratch.resolve("out");
        int status = run(file.toString(), "--files", files.toString(), "--out", target.toString(), "--timeout", "2");
        assertEquals(1, status, out.toString(StandardCharsets.UTF_8));
        Path executed = target.resolve("a.ipynb");
        assertEquals(
                "[\"x is\\n\",\"3.5\\n\"]", output(executed, 1, 0).get("text").toString());
        JsonObject error = output(executed, 2, 0);
        assertEquals("ZeroDivisionError", error.get("ename").getAsString());
        assertEquals("division by zero", error.get("evalue").getAsString());
        assertTrue(error.getAsJsonArray("traceback").toString().contains("----> 1 1 / 0"));
        JsonObject value = output(executed, 3, 0);
        assertEquals("execute_result", value.get("output_type").getAsString());
        assertEquals(3, value.get("execution_count").getAsInt());
        assertEquals(
                "[\"7.0\"]", value.getAsJsonObject("data").get("text/plain").toString());
        assertEquals("TimeLimit", output(executed, 4, 0).get("ename").getAsString());
        assertEquals("UsageError", output(executed, 5, 0).get("ename").getAsString());
        JsonObject figure = output(executed, 6, 0);
        assertEquals("display_data", figure.get("output_type").getAsString());
        assertTrue(
                figure.getAsJsonObject("data").get("image/svg+xml").toString().contains("<svg"));
    }

    @Test
    void givesEveryNotebookASessionOfItsOwnAndGoesOnPastAnUnreadableFile() throws Exception {
        Path first = notebook("first.ipynb", "x = 1");
        Path second = notebook("second.ipynb", "'x' in globals()");
        Path broken = Files.writeString(scratch.resolve("broken.ipynb"), "{ no json");
        Path old = Files.writeString(scratch.resolve("old.ipynb"), "{\"nbformat\": 3, \"worksheets\": []}");
        int status = run(
                first.toString(),
                broken.toString(),
                old.toString(),
                scratch.resolve("none.ipynb").toString(),
                second.toString());
        assertEquals(2, status);
        assertEquals(
                "[\"False\"]",
                output(scratch.resolve("second.executed.ipynb"), 1, 0)
                        .getAsJsonObject("data")
                        .get("text/plain")
                        .toString());
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("broken.ipynb: it is not JSON"), said);
        assertTrue(said.contains("old.ipynb: it has notebook format 3"), said);
        assertTrue(said.contains("none.ipynb: there is no such file"), said);
    }

    @Test
    void saysWhatIsWrongWithItsArguments() {
        assertEquals(2, run("a.ipynb", "--timeout", "soon"));
        assertEquals(2, run());
        assertEquals(2, run("a.ipynb", "--color", "red"));
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("--timeout needs a number of seconds, not soon"), said);
        assertTrue(said.contains("usage:"), said);
        assertTrue(said.contains("there is no option --color"), said);
    }
}
