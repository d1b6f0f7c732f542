package org.ganbook.jupyter;

import static org.ganbook.jupyter.Notebook.KEYS;
import static org.ganbook.jupyter.Notebook.display;
import static org.ganbook.jupyter.Notebook.of;
import static org.ganbook.jupyter.Notebook.opened;
import static org.ganbook.jupyter.Notebook.quoted;
import static org.ganbook.jupyter.Notebook.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.ganbook.jupyter.JupyterReader.Opened;
import org.ganbook.jupyter.UnreadableNotebookException.Fault;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.notebook.Output;
import org.ganbook.notebook.Run;
import org.ganbook.notebook.RunStatus;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JupyterReaderTest {

    @Test
    void readsTheNewestFormat() {
        Opened opened = opened(quoted("""
                        {'nbformat': 4, 'nbformat_minor': 5,
                         'metadata': {'kernelspec': {'name': 'python3', 'display_name': 'Python 3'}, 'mine': [1, 2]},
                         'cells': [
                          {'cell_type': 'markdown', 'id': 'intro', 'metadata': {'tags': ['a']},
                           'source': ['# Title\\n', 'see ![](attachment:p.png)'],
                           'attachments': {'p.png': {'image/png': 'aGk='}}},
                          {'cell_type': 'code', 'id': 'one', 'metadata': {'jupyter': {'source_hidden': true}},
                           'execution_count': 3, 'source': 'print(1)\\r\\n2', 'outputs': [
                            {'output_type': 'stream', 'name': 'stdout', 'text': ['1\\n', '2\\n']},
                            {'output_type': 'execute_result', 'execution_count': 3, 'metadata': {},
                             'data': {'text/plain': ['2']}}]},
                          {'cell_type': 'raw', 'id': 'r', 'metadata': {'format': 'text/html'}, 'source': ['<b>']},
                          {'cell_type': 'code', 'id': 'two', 'metadata': {}, 'execution_count': null, 'source': [],
                           'outputs': []}]}"""), "my notes.ipynb");
        Document document = opened.document();
        assertEquals("my notes", document.title());
        assertEquals(
                List.of("intro", "one", "r", "two"),
                document.cells().stream().map(Cell::id).toList());
        Cell intro = document.cells().getFirst();
        assertEquals(Cell.Kind.TEXT, intro.kind());
        assertEquals("# Title\nsee ![](attachment:p.png)", intro.text());
        assertEquals(Map.of("p.png", "data:image/png;base64,aGk="), intro.attachments());
        assertEquals("{\"tags\":[\"a\"]}", intro.metadata());
        Cell one = document.cells().get(1);
        assertEquals("print(1)\n2", one.text());
        assertTrue(one.collapsed());
        assertEquals("", one.metadata());
        assertEquals(Cell.Kind.RAW, document.cells().get(2).kind());
        assertTrue(document.metadata().contains("\"mine\":[1,2]"), document.metadata());
        assertEquals(Set.of("one"), opened.runs().keySet());
        Run run = Notebook.run(opened, "one");
        assertEquals(RunStatus.OK, run.status());
        assertEquals(3, run.stage().executionCount());
        assertEquals("", run.stage().session());
        assertEquals("1\n2\n", ((Output.Text) run.outputs().getFirst()).text());
        assertEquals("2", ((Output.Result) run.outputs().getLast()).text());
    }

    @Test
    void readsTheOldFormat() {
        Opened opened = opened(quoted("""
                        {'nbformat': 3, 'nbformat_minor': 0, 'metadata': {'name': 'Old days'}, 'worksheets': [
                         {'metadata': {}, 'cells': [
                          {'cell_type': 'heading', 'level': 2, 'metadata': {}, 'source': ['A\\n', 'heading']},
                          {'cell_type': 'code', 'language': 'python', 'metadata': {}, 'collapsed': false,
                           'input': ['1/0'], 'prompt_number': 4, 'outputs': [
                            {'output_type': 'stream', 'stream': 'stderr', 'text': 'careful'},
                            {'output_type': 'pyout', 'prompt_number': 4, 'metadata': {}, 'text': ['5'],
                             'html': '<b>5</b><script>alert(1)</script>'},
                            {'output_type': 'pyerr', 'ename': 'ZeroDivisionError', 'evalue': 'division by zero',
                             'traceback': ['\\u001b[0;31mZeroDivisionError\\u001b[0m']}]}]},
                         {'cells': [{'cell_type': 'markdown', 'metadata': {}, 'source': 'second sheet'},
                          {'cell_type': 'html', 'metadata': {}, 'source': '<i>x</i>'}]}]}"""), "x.ipynb");
        assertEquals("Old days", opened.document().title());
        assertEquals(
                List.of("## A heading", "1/0", "second sheet", "<i>x</i>"),
                opened.document().cells().stream().map(Cell::text).toList());
        Run run = Notebook.run(opened, opened.document().cells().get(1).id());
        assertEquals(RunStatus.ERROR, run.status());
        assertEquals(4, run.stage().executionCount());
        assertEquals(CellEvent.Stream.STDERR, ((Output.Text) run.outputs().getFirst()).stream());
        assertEquals("<b>5</b>", ((Output.Result) run.outputs().get(1)).html());
        Output.Failure failure = (Output.Failure) run.outputs().get(2);
        assertEquals("ZeroDivisionError", failure.type());
        assertEquals("ZeroDivisionError", failure.traceback());
    }

    @Test
    void readsWhatColabWrites() {
        String picture = "data:image/png;base64," + "iVBO".repeat(400);
        Opened opened = opened(quoted("""
                        {'nbformat': 4, 'nbformat_minor': 0, 'metadata': {
                          'colab': {'name': '05_gan.ipynb', 'provenance': []}, 'accelerator': 'GPU',
                          'widgets': {'application/vnd.jupyter.widget-state+json': {'state': 'S'}}},
                         'cells': [
                          {'cell_type': 'markdown', 'source': ['![image.png](PICTURE)\\n', '$x$'],
                           'metadata': {'id': 'wXyZ'}},
                          {'cell_type': 'code', 'source': ['x'], 'execution_count': 1, 'outputs': [], 'metadata': {
                            'id': 'q1', 'colab': {'base_uri': 'https://localhost:8080/'},
                            'executionInfo': {'status': 'ok', 'timestamp': 1600000002500, 'user_tz': 0,
                             'elapsed': 2500}}}]}""").replace("PICTURE", picture), "Copy of 05_gan.ipynb");
        Document document = opened.document();
        assertEquals("05_gan", document.title());
        assertTrue(document.metadata().contains("accelerator"));
        Cell text = document.cells().getFirst();
        assertEquals("![image.png](attachment:picture-1.png)\n$x$", text.text());
        assertEquals(Map.of("picture-1.png", picture), text.attachments());
        Cell code = document.cells().getLast();
        assertTrue(code.metadata().contains("base_uri") && !code.metadata().contains("executionInfo"));
        Run.Stage stage = Notebook.run(opened, code.id()).stage();
        assertEquals(Optional.of(Instant.ofEpochMilli(1_600_000_000_000L)), stage.startedAt());
        assertEquals(2.5, stage.elapsedSeconds());
    }

    @Test
    void stateOfWidgetsIsLetGoAndTheRestStays() {
        String widgets = "x".repeat(200_000);
        Opened opened = opened(
                quoted("{'nbformat': 4, 'cells': [], 'metadata': {'widgets': 'W', 'mine': 1}}")
                        .replace("W", widgets),
                "a.ipynb");
        assertEquals("{\"mine\":1}", opened.document().metadata());
    }

    @Test
    void readsWhatVsCodeWrites() {
        Opened opened = opened(
                of("{'cell_type': 'code', 'execution_count': null, 'metadata': {'vscode': {'languageId': 'python'},"
                        + " 'execution': {'iopub.execute_input': '2024-01-02T03:04:05.000Z',"
                        + " 'shell.execute_reply': '2024-01-02T03:04:06.500Z'}}, 'outputs': ["
                        + display("'text/plain': 'hi'")
                        + "], 'source': ['x']}"),
                "a.ipynb");
        Run run = opened.runs().values().iterator().next();
        assertEquals(
                Optional.of(Instant.parse("2024-01-02T03:04:05Z")), run.stage().startedAt());
        assertEquals(1.5, run.stage().elapsedSeconds());
        assertTrue(((Output.Result) run.outputs().getFirst()).display());
    }

    @Test
    void idsAreKeptWhenTheyCanBe() {
        String cell = "{'cell_type': 'raw', 'id': 'ID', 'metadata': {}, 'source': 'x'}";
        List<String> ids = opened(
                        of(
                                cell.replace("ID", "good-1"),
                                cell.replace("ID", "good-1"),
                                cell.replace("ID", "not good"),
                                cell.replace("'ID'", "7"),
                                cell.replace("ID", "x".repeat(65))),
                        "a.ipynb")
                .document()
                .cells()
                .stream()
                .map(Cell::id)
                .toList();
        assertEquals("good-1", ids.getFirst());
        assertEquals(5, ids.stream().distinct().count());
        ids.forEach(id -> assertTrue(id.matches("[A-Za-z0-9_-]{1,64}"), id));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'title': 'A'} | A",
                "{'title': 7} | file",
                "{'colab': {'name': 'B.ipynb'}} | B",
                "{'colab': 'x'} | file",
                "{} | file"
            })
    void hasATitle(String metadata, String title) {
        String file = quoted("{'nbformat': 4, 'nbformat_minor': 99, 'cells': [], 'metadata': " + metadata + "}");
        assertEquals(title, opened(file, "C:\\notes\\file.ipynb").document().title());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`` | EMPTY |",
                "`  ` | EMPTY |",
                "[1, 2] | NOT_A_NOTEBOOK |",
                "'text' | NOT_A_NOTEBOOK |",
                "{'a': 1} | NOT_A_NOTEBOOK |",
                "{'cells': [ | NOT_JSON | 1",
                "version https://git-lfs.example/spec/v1 | NOT_JSON | 1",
                "<!DOCTYPE html><html></html> | A_PAGE |",
                "{'nbformat': 2, 'worksheets': []} | TOO_OLD | 2",
                "{'nbformat': 5, 'cells': []} | TOO_NEW | 5",
                "{'nbformat': 'x', 'cells': []} | NO_NUMBER | nbformat",
                "{'nbformat': 4, 'cells': {}} | NO_LIST | cells",
                "{'nbformat': 4, 'cells': [7]} | NO_OBJECT | cells[0]",
                "{'nbformat': 4, 'cells': [{}]} | NO_KIND_OF_CELL | cells[0]",
                "{'nbformat': 4, 'cells': [{'cell_type': 'sql'}]} | NO_KIND_OF_CELL | cells[0]",
                "{'nbformat': 4, 'cells': [{'cell_type': 'raw', 'source': 7}]} | NO_TEXT | cells[0].source",
                "{'nbformat': 4, 'cells': [{'cell_type': 'raw', 'source': ['a', 7]}]} | NO_TEXT | cells[0].source",
                "{'nbformat': 4, 'cells': [{'cell_type': 'raw', 'metadata': []}]} | NO_OBJECT | cells[0].metadata",
                "{'nbformat': 4, 'cells': [], 'metadata': 'x'} | NO_OBJECT | metadata",
                "{'nbformat': 4, 'cells': [{'cell_type': 'code', 'outputs': 'x'}]} | NO_LIST | cells[0].outputs",
                "{'nbformat': 4, 'cells': [{'cell_type': 'code', 'outputs': ['x']}]} | NO_OBJECT | cells[0].outputs[0]",
                "{'nbformat': 4, 'cells': [{'cell_type': 'code', 'outputs': [{'output_type': 'stream', 'text': {}}]}]} |"
                        + " NO_TEXT | cells[0].outputs[0].text",
                "{'nbformat': 4, 'cells': [{'cell_type': 'code', 'outputs': [{'output_type': 'error', 'traceback': 1}]}]} |"
                        + " NO_LIST | cells[0].outputs[0].traceback",
                "{'nbformat': 4, 'cells': [{'cell_type': 'code', 'outputs': [{'output_type': 'display_data',"
                        + " 'data': []}]}]} | NO_OBJECT | cells[0].outputs[0].data",
                "{'nbformat': 3, 'worksheets': [{'cells': 7}]} | NO_LIST | worksheets[0].cells",
            })
    void saysWhatIsWrongAndWhere(String file, Fault fault, @Nullable String place) {
        var thrown = assertThrows(UnreadableNotebookException.class, () -> opened(quoted(file), "a.ipynb"));
        assertEquals(fault, thrown.fault());
        if (place != null) {
            assertEquals(place, thrown.details().getFirst());
        }
    }

    @Test
    void refusesWhatIsTooMuch() {
        assertEquals(Fault.TOO_INTRICATE, fault("[".repeat(200) + "]".repeat(200)));
        assertEquals(Fault.TOO_INTRICATE, fault("{\"cells\":[" + "{},".repeat(1_000_000) + "{}]}"));
        String cell = "{\"cell_type\":\"raw\",\"source\":\"\"},";
        assertEquals(
                Fault.TOO_MANY_CELLS,
                fault("{\"nbformat\":4,\"cells\":[" + cell.repeat(Document.MOST_CELLS) + cell.replace("},", "}")
                        + "]}"));
        assertEquals(
                Fault.TOO_LONG,
                fault("{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":\"" + "x".repeat(1_000_001)
                        + "\"}]}"));
    }

    private static Fault fault(String file) {
        return assertThrows(UnreadableNotebookException.class, () -> opened(file, "a.ipynb"))
                .fault();
    }

    @Test
    void stopsReadingWhereAFileIsTooLong() {
        class Endless extends InputStream {
            private long read;

            @Override
            public int read() {
                return read++ == 0 ? '"' : 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                for (int i = 0; i < length; i++) {
                    into[offset + i] = (byte) read();
                }
                return length;
            }
        }
        var endless = new Endless();
        var thrown =
                assertThrows(UnreadableNotebookException.class, () -> JupyterReader.read(endless, "a.ipynb", KEYS));
        assertEquals(Fault.TOO_LARGE, thrown.fault());
        assertTrue(endless.read < 66L << 20, "it has read " + endless.read);
    }

    @Test
    void manyCellsAreReadUpToTheLimit() {
        String cells = IntStream.range(0, Document.MOST_CELLS)
                .mapToObj(i -> "{'cell_type': 'raw', 'id': 'c" + i + "', 'metadata': {}, 'source': ''}")
                .collect(Collectors.joining(","));
        assertEquals(
                Document.MOST_CELLS,
                opened(of(cells), "a.ipynb").document().cells().size());
    }

    @Test
    void longOutputsLoseTheirMiddle() {
        List<Output> shown = shown(
                "{'output_type': 'stream', 'name': 'stdout', 'text': '" + "a line of text\\n".repeat(1_000_000) + "'}");
        assertTrue(shown.stream().anyMatch(Output.Omitted.class::isInstance));
        assertTrue(shown.stream().mapToInt(Output::cost).sum() <= 500_000);
    }

    @Test
    void progressBarsLookAsInATerminal() {
        assertEquals(
                "100%\ndone",
                shown("{'output_type': 'stream', 'name': 'stdout', 'text': '10%\\r 50%\\r100%\\n\\u001b[31mdone'}")
                        .stream()
                        .map(output -> ((Output.Text) output).text())
                        .collect(Collectors.joining()));
    }

    @Test
    void showsPictures() throws IOException {
        Output.Figure png = figure(display("'text/plain': 'a loss curve', 'image/png': '" + picture("png") + "\\n'"));
        assertEquals("a loss curve", png.description());
        assertEquals(List.of(3, 2), List.of(png.width(), png.height()));
        Output.Figure jpeg = figure(display("'image/jpeg': '" + picture("jpg") + "'"));
        assertEquals(List.of(3, 2), List.of(jpeg.width(), jpeg.height()));
        assertTrue(jpeg.png().startsWith("iVBOR"));
        Output.Figure retina = figure("{'output_type': 'display_data', 'metadata': {'image/png': {'width': 30}},"
                + " 'data': {'text/plain': '<Figure size 640x480 with 1 Axes>', 'image/png': '" + picture("png")
                + "'}}");
        assertEquals(List.of(30, 20), List.of(retina.width(), retina.height()));
        assertEquals("", retina.description());
        assertInstanceOf(
                Output.Notice.class, shown(display("'image/png': 'AAAA'")).getFirst());
        assertInstanceOf(
                Output.Notice.class,
                shown(display("'image/png': 'not Base64!'")).getFirst());
    }

    private static Output.Figure figure(String output) {
        return assertInstanceOf(Output.Figure.class, shown(output).getFirst());
    }

    private static String picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out);
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    @Test
    void ofAPictureThatIsAllTooLargeOnlyItsHeadIsRead() throws IOException {
        byte[] png = Base64.getDecoder().decode(picture("png"));
        png[16] = 0x0f;
        png[20] = 0x0f;
        assertInstanceOf(
                Output.Notice.class,
                shown(display("'image/png': '" + Base64.getEncoder().encodeToString(png) + "'"))
                        .getFirst());
    }

    @Test
    void takesTheRichestFormThatCanBeShown() {
        Output.Result markdown =
                (Output.Result) shown(display("'text/markdown': '**b** $x$', 'text/plain': '<Markdown object>'"))
                        .getFirst();
        assertTrue(markdown.html().contains("<strong>b</strong>"), markdown.html());
        Output.Result latex = (Output.Result) shown(display("'text/latex': '$x^2$', 'text/plain': '<Math object>'"))
                .getFirst();
        assertEquals("$x^2$", latex.text());
        List<Output> widget = shown(
                display("'application/vnd.jupyter.widget-view+json': {'model_id': '1'}, 'text/plain': 'Button()'"));
        assertEquals(
                "import.interactive[application/vnd.jupyter.widget-view+json]",
                ((Output.Notice) widget.getFirst()).text());
        assertEquals("Button()", ((Output.Result) widget.getLast()).text());
        List<Output> plot = shown(display(
                "'text/html': '<div id=plot></div><script>draw()</script>', 'application/vnd.plotly.v1+json': {}"));
        assertEquals(1, plot.size());
        assertInstanceOf(Output.Notice.class, plot.getFirst());
        assertInstanceOf(
                Output.Notice.class, shown("{'output_type': 'hologram'}").getFirst());
        assertInstanceOf(
                Output.Notice.class, shown(display("'video/mp4': 'AAAA'")).getFirst());
    }

    @Test
    void whatIsOfNoMeaningHereIsNoReasonToRefuse() {
        Opened opened = opened(
                of(
                        "{'cell_type': 'code', 'metadata': {'tags': 'x', 'collapsed': 7, 'jupyter': []}, 'execution_count': '*',"
                                + " 'source': 'x', 'outputs': []}"),
                "a.ipynb");
        assertEquals("", opened.document().cells().getFirst().metadata());
        assertNotEquals("", opened.document().cells().getFirst().id());
    }
}
