package org.ganbook.jupyter;

import static org.ganbook.jupyter.Notebook.KEYS;
import static org.ganbook.jupyter.Notebook.opened;
import static org.ganbook.jupyter.Notebook.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.ganbook.jupyter.JupyterReader.Opened;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.Run;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JupyterWriterTest {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

    /** Everything that a cell of ours can answer. */
    private static Run everything() {
        Run run = Run.sentTo("s").after(new CellEvent.Started(5, Instant.parse("2026-01-02T03:04:05Z")));
        for (CellEvent event : List.of(
                new CellEvent.Text(CellEvent.Stream.STDOUT, "one\ntwo\n"),
                new CellEvent.Curve("loss", List.of(0.0, 1.0, 2.0), List.of(1.0, Double.NaN, 0.25)),
                new CellEvent.Text(CellEvent.Stream.STDOUT, "three"),
                new CellEvent.Text(CellEvent.Stream.STDERR, "careful\n"),
                new CellEvent.Notice("no-gpu", "There is no GPU here"),
                new CellEvent.Notice("new-kind", "Something else"),
                new CellEvent.Sample("G", 100, PNG, "png", 28, 28),
                new CellEvent.Sample("G", 200, PNG, "png", 28, 28),
                new CellEvent.Weights("G", 200, List.of()),
                new CellEvent.Result("   a\n0  1", "<table><tr><td>1</td></tr></table>", true),
                new CellEvent.Figure("f", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "", "a line", 64, 48),
                new CellEvent.Figure("g", "", PNG, "", 1, 1),
                new CellEvent.Result("tensor(3.5000)", "", false),
                new CellEvent.Failed("ValueError", "bad", 1, List.of(), "Traceback …\nValueError: bad"),
                new CellEvent.Finished(CellEvent.Outcome.ERROR, 1.5))) {
            run = run.after(event);
        }
        return run;
    }

    private static Document document() {
        return new Document(
                "Meine Größe 你好",
                List.of(
                        new Cell(
                                "text",
                                Cell.Kind.TEXT,
                                "# A\n\n![](attachment:p.png)\n",
                                4,
                                false,
                                Map.of("p.png", "data:image/png;base64," + PNG),
                                "{\"tags\":[\"intro\"],\"mine\":{\"a\":[1]}}"),
                        new Cell("code", Cell.Kind.CODE, "print(1)\n\nx", 1, true, Map.of(), ""),
                        new Cell("empty", Cell.Kind.CODE, "", 0, false, Map.of(), ""),
                        Cell.of("raw", Cell.Kind.RAW, "<b>")),
                List.of(),
                "{\"kernelspec\":{\"name\":\"py\",\"display_name\":\"Py\"},\"mine\":1}");
    }

    private static String written() {
        return new JupyterWriter(KEYS).write(document(), Map.of("code", CellState.UNTOUCHED.with(everything())));
    }

    @Test
    void writesWhatJupyterKnows() {
        JsonNode root = JsonMapper.shared().readTree(written());
        assertEquals(quoted("[4, 5]"), "[" + root.get("nbformat") + ", " + root.get("nbformat_minor") + "]");
        assertEquals("py", root.at("/metadata/kernelspec/name").asString());
        assertEquals("python", root.at("/metadata/language_info/name").asString());
        assertEquals(
                "[\"print(1)\\n\",\"\\n\",\"x\"]", root.at("/cells/1/source").toString());
        assertEquals(PNG, root.at("/cells/0/attachments/p.png/image~1png").asString());
        List<String> kinds = root.at("/cells/1/outputs")
                .valueStream()
                .map(output -> output.get("output_type").asString() + " "
                        + (output.has("data")
                                ? String.join("+", output.get("data").propertyNames())
                                : output.path("name").asString("")))
                .toList();
        assertEquals(
                List.of(
                        "display_data image/svg+xml+text/plain",
                        "display_data image/png+text/plain",
                        "stream stdout",
                        "stream stderr",
                        "display_data text/html+text/plain",
                        "display_data image/svg+xml+text/plain",
                        "display_data image/png+text/plain",
                        "execute_result text/plain",
                        "error "),
                kinds);
        assertEquals(
                "[\"export.made-by[G, 200]\"]",
                root.at("/cells/1/outputs/1/data/text~1plain").toString());
        assertEquals(
                "[\"one\\n\",\"two\\n\",\"three\"]",
                root.at("/cells/1/outputs/2/text").toString());
        assertTrue(root.at("/cells/1/metadata/jupyter/source_hidden").asBoolean());
    }

    @Test
    void comesBackAsItWas() {
        Opened back = opened(written(), "other name.ipynb");
        assertEquals("Meine Größe 你好", back.document().title());
        assertEquals(
                document().cells().stream().map(JupyterWriterTest::asNew).toList(),
                back.document().cells().stream().map(JupyterWriterTest::asNew).toList());
        Run run = Notebook.run(back, "code");
        assertEquals(everything().status(), run.status());
        assertEquals(5, run.stage().executionCount());
        assertEquals(
                Optional.of(Instant.parse("2026-01-02T03:04:05Z")), run.stage().startedAt());
        assertEquals(1.5, run.stage().elapsedSeconds());
        String again = new JupyterWriter(KEYS).write(back.document(), Map.of("code", CellState.UNTOUCHED.with(run)));
        assertEquals(9, run.outputs().size());
        assertEquals(run, opened(again, "again").runs().get("code"));
        JsonNode metadata = JsonMapper.shared().readTree(back.document().metadata());
        assertEquals("1", metadata.get("mine").toString());
        assertEquals("py", metadata.at("/kernelspec/name").asString());
    }

    private static Cell asNew(Cell cell) {
        return new Cell(cell.id(), cell.kind(), cell.text(), 0, cell.collapsed(), cell.attachments(), cell.metadata());
    }

    @Test
    void aPageHoldsItAll() {
        String page =
                new HtmlPage(KEYS, "de").write(document(), Map.of("code", CellState.UNTOUCHED.with(everything())));
        for (String part : List.of(
                "<html lang=\"de\">",
                "Content-Security-Policy",
                "<h1>Meine Größe 你好</h1>",
                "<h1 id=\"text-A\">A</h1>",
                "print(<span class=\"number\">1</span>)",
                "<pre>one\ntwo\nthree</pre>",
                "<pre class=\"errors\">careful\n</pre>",
                "<p class=\"note\">cell.notice.no-gpu[]</p>",
                "<p class=\"note\">Something else</p>",
                "<table><tr><td>1</td></tr></table>",
                "alt=\"a line\"",
                "<pre class=\"result\">tensor(3.5000)</pre>",
                "<strong>ValueError</strong>: bad",
                "export.made-by[G, 200]")) {
            assertTrue(page.replace("<tbody>", "").replace("</tbody>", "").contains(part), part + " in " + page);
        }
    }

    @Test
    void pythonIsColoured() {
        assertEquals(
                "<span class=\"keyword\">def</span> <span class=\"name\">f</span>(x): "
                        + "<span class=\"comment\"># it's &lt;b&gt;</span>\n"
                        + "  <span class=\"keyword\">return</span> <span class=\"string\">f'a\\'{x}'</span> + "
                        + "<span class=\"number\">1.5e3</span> <span class=\"string\">\"\"\"a\n'b'\"\"\"</span>",
                coloured("def f(x): # it's <b>\n  return f'a\\'{x}' + 1.5e3 \"\"\"a\n'b'\"\"\""));
        assertEquals("<span class=\"string\">'open</span>\nx", coloured("'open\nx"));
        assertEquals("<span class=\"string\">'\\</span>", coloured("'\\"));
    }

    private static String coloured(String code) {
        return PythonColours.html(code).replace("&apos;", "'").replace("&quot;", "\"");
    }

    /** The schema is Jupyter's own. */
    @Test
    @EnabledIfEnvironmentVariable(
            named = "GANBOOK_PYTHON",
            matches = ".+",
            disabledReason = "GANBOOK_PYTHON names no Python with nbformat")
    void isValid(@TempDir Path folder) throws Exception {
        Path ours = Files.writeString(folder.resolve("ours.ipynb"), written());
        Opened odd = opened(
                Notebook.of(
                        "{'cell_type': 'code', 'metadata': {'tags': ['a,b'], 'name': '', 'collapsed': 'x', 'jupyter': 7},"
                                + " 'execution_count': -3, 'source': 'x', 'outputs': [{'output_type': 'error'}]}",
                        "{'cell_type': 'markdown', 'metadata': {'format': 7}, 'source': 'x', 'attachments':"
                                + " {'a.png': {'image/png': 'aGk='}, 'b.txt': {'text/plain': 'x'}}}"),
                "odd");
        Map<String, CellState> answers = odd.runs().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, run -> CellState.UNTOUCHED.with(run.getValue())));
        Path others =
                Files.writeString(folder.resolve("odd.ipynb"), new JupyterWriter(KEYS).write(odd.document(), answers));
        String says = python("""
                import sys, nbformat
                for file in sys.argv[1:]:
                    nbformat.validate(nbformat.read(file, as_version=nbformat.NO_CONVERT))
                print('valid')
                """, ours, others);
        assertEquals("valid", says.strip());
    }

    private static String python(String script, Path... files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(System.getenv("GANBOOK_PYTHON"), "-c", script));
        List.of(files).forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return says;
    }
}
