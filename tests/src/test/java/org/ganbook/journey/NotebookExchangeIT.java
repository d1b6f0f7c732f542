package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Notebooks come from Jupyter and go back to it. */
@Journey
class NotebookExchangeIT {

    private static final Pattern ADDRESS = Pattern.compile(".*/notebooks/n_[a-z0-9]+");
    /** A session has to be opened before the first cell runs. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

    private static final String NOTEBOOK = """
            {'nbformat': 4, 'nbformat_minor': 5, 'metadata': {'mine': {'kept': true}}, 'cells': [
             {'cell_type': 'markdown', 'id': 'intro', 'metadata': {}, 'source': ['## The loss\\n', '\\n',
              'It is $\\\\frac{1}{n}\\\\sum_i x_i^2$. ![dot](attachment:dot.png)'],
              'attachments': {'dot.png': {'image/png': 'PNG'}}},
             {'cell_type': 'code', 'id': 'sum', 'metadata': {'tags': ['mine']}, 'execution_count': 7,
              'source': ['print("so far")\\n', '6 * 7'], 'outputs': [
               {'output_type': 'stream', 'name': 'stdout', 'text': 'from elsewhere\\n'},
               {'output_type': 'display_data', 'metadata': {}, 'data': {'image/png': 'PNG'}},
               {'output_type': 'execute_result', 'execution_count': 7, 'metadata': {},
                'data': {'text/plain': '41 or so'}}]}]}
            """.replace('\'', '"')
            .replace("print(\"so far\")", "print('so far')")
            .replace("PNG", PNG);

    private static final String HOSTILE = """
            {'nbformat': 4, 'nbformat_minor': 5, 'metadata': {}, 'cells': [
             {'cell_type': 'markdown', 'metadata': {}, 'source':
              '<img src=x onerror=hacked=1><script>hacked=1</script><svg onload=hacked=1></svg> [a](javascript:hacked=1)'},
             {'cell_type': 'code', 'id': 'bad', 'metadata': {}, 'execution_count': 1, 'source': '1', 'outputs': [
              {'output_type': 'display_data', 'metadata': {}, 'data': {
               'text/html': '<b>left</b><script>hacked=1</script><img src=x onerror=hacked=1>'}},
              {'output_type': 'display_data', 'metadata': {}, 'data': {
               'image/svg+xml': '<svg xmlns="http://www.w3.org/2000/svg" onload="hacked=1"><script>hacked=1</script></svg>'}},
              {'output_type': 'display_data', 'metadata': {}, 'data': {'application/javascript': 'hacked=1'}}]}]}
            """.replace("\"", "\\\"").replace('\'', '"');

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/x-ipynb+json", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Page bring(Visitor visitor, FilePayload... files) {
        Page page = visitor.open("notebooks");
        page.locator("gb-import input").setInputFiles(files);
        return page;
    }

    private static Page opened(Visitor visitor) {
        Page page = bring(visitor, file("Loss at last.ipynb", NOTEBOOK));
        page.waitForURL(ADDRESS);
        page.locator("gb-cell").waitFor();
        return page;
    }

    private static String name(Page page) {
        return page.url().replaceFirst(".*/", "");
    }

    private static CellOnPage cell(Page page) {
        return new CellOnPage(page.locator("gb-cell").first());
    }

    @Test
    void aNotebookComesWithItsAnswersAndRuns(Visitor visitor) {
        Page page = opened(visitor);
        assertThat(page.locator("gb-text h2")).hasText("The loss");
        assertThat(page.locator("gb-text .katex").first()).isVisible();
        assertThat(page.locator("gb-text img")).hasAttribute("src", Pattern.compile("data:image/png;base64,.*"));
        CellOnPage cell = cell(page);
        assertThat(cell.printed()).hasText("from elsewhere");
        assertThat(cell.result()).hasText("41 or so");
        assertThat(cell.figure()).isVisible();
        cell.pressRun();
        assertThat(cell.result()).hasText("42", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS));
        assertThat(cell.printed()).hasText("so far");
        cell.awaitEnd("OK");
        visitor.open("notebooks/" + name(page));
        assertThat(cell(page).result()).hasText("42");
    }

    @Test
    void itCanBeDroppedOnThePage(Visitor visitor) {
        Page page = visitor.open("notebooks");
        page.locator("gb-import button").waitFor();
        JSHandle files = page.evaluateHandle("""
                        text => {
                          const data = new DataTransfer();
                          data.items.add(new File([text], 'dropped.ipynb'));
                          return data;
                        }""", NOTEBOOK);
        page.dispatchEvent("main", "dragover", Map.of("dataTransfer", files));
        assertThat(page.locator(".drop-here")).isVisible();
        page.dispatchEvent("main", "drop", Map.of("dataTransfer", files));
        page.waitForURL(ADDRESS);
        assertThat(cell(page).result()).hasText("41 or so");
    }

    @Test
    void itGoesOutAsItCame(Visitor visitor) {
        String name = name(opened(visitor));
        JsonObject notebook = JsonParser.parseString(visitor.download("export/" + name + ".ipynb"))
                .getAsJsonObject();
        assertEquals(
                "Loss at last",
                notebook.getAsJsonObject("metadata").get("title").getAsString());
        assertTrue(notebook.getAsJsonObject("metadata").has("mine"));
        JsonArray cells = notebook.getAsJsonArray("cells");
        assertEquals("intro", cells.get(0).getAsJsonObject().get("id").getAsString());
        JsonObject code = cells.get(1).getAsJsonObject();
        assertEquals("{\"tags\":[\"mine\"]}", code.get("metadata").toString());
        assertEquals(7, code.get("execution_count").getAsInt());
        assertEquals(3, code.getAsJsonArray("outputs").size());
        String page = visitor.download("export/" + name + ".html");
        assertTrue(page.contains("from elsewhere") && page.contains("41 or so") && page.contains(PNG), page);
        assertFalse(page.contains("<script"), page);
    }

    @Test
    void aSavedPageHasItsFormulasTypeset(Visitor visitor) throws IOException {
        Page page = opened(visitor);
        Download download =
                page.waitForDownload(() -> page.locator("gb-page-download a").click());
        assertEquals("Loss at last.html", download.suggestedFilename());
        String html = Files.readString(download.path());
        assertTrue(html.contains("<math") && html.contains("<mfrac>") && !html.contains("<gb-formula"), html);
        assertTrue(html.contains("default-src 'none'"), html);
    }

    @Test
    void filesThatAreNoNotebooksAreToldApart(Visitor visitor) {
        Page page = bring(
                visitor.expectingErrors("status of 422"),
                file("page.ipynb", "<!doctype html><p>not found</p>"),
                file("half.ipynb", NOTEBOOK.substring(0, 200)),
                file("new.ipynb", "{\"nbformat\": 9, \"cells\": []}"),
                file("odd.ipynb", "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": 7}]}"),
                file("good.ipynb", NOTEBOOK));
        Locator troubles = page.locator("gb-import .trouble");
        assertThat(troubles).hasCount(4);
        assertThat(troubles.nth(0)).containsText("web page");
        assertThat(troubles.nth(1)).containsText("line");
        assertThat(troubles.nth(2)).containsText("format 9");
        assertThat(troubles.nth(3)).containsText("cells[0].source");
        assertThat(page.locator("gb-import .news a")).hasText("good");
        assertThat(page.locator(".notebook-list li")).hasCount(1);
    }

    @Test
    void whatIsHostileInAFileIsShownInert(Visitor visitor) {
        Page page = bring(visitor, file("hostile.ipynb", HOSTILE));
        page.waitForURL(ADDRESS);
        assertThat(page.locator("gb-cell .result.html")).hasText("left");
        assertThat(page.locator("gb-cell figure img")).hasCount(1);
        assertThat(page.locator("gb-text a")).hasText("a");
        assertEquals(false, page.evaluate("'hacked' in window"));
        assertEquals(
                0,
                page.locator("gb-cell .answer script, gb-text script, gb-text svg, gb-text img")
                        .count());
    }

    @Test
    void nobodyElseGetsItAndNoOtherSiteCanBringOne(Visitor visitor) {
        String name = name(opened(visitor));
        String address = visitor.page().url().replaceFirst("notebooks/.*", "");
        APIResponse withoutHeader = visitor.page()
                .request()
                .post(address + "import", RequestOptions.create().setData(NOTEBOOK));
        assertEquals(403, withoutHeader.status());
        String long12 = NOTEBOOK.replace("from elsewhere", "x".repeat(12 << 20));
        APIResponse large = visitor.page()
                .request()
                .post(
                        address + "import",
                        RequestOptions.create()
                                .setHeader("X-Ganbook-File", "Gro%C3%9F+1.ipynb")
                                .setData(long12));
        assertEquals(201, large.status(), large.text());
        assertTrue(large.text().contains("Groß+1"), large.text());
        visitor.speaking("de-DE").open("notebooks");
        assertEquals(
                404,
                visitor.page()
                        .request()
                        .get(address + "export/" + name + ".ipynb")
                        .status());
    }

    @Test
    @EnabledIfEnvironmentVariable(
            named = "GANBOOK_PYTHON",
            matches = ".+",
            disabledReason = "GANBOOK_PYTHON names no Python with nbclient and ipykernel")
    void itRunsInJupyter(Visitor visitor, @TempDir Path folder) throws Exception {
        String name = name(opened(visitor));
        Path in = Files.writeString(folder.resolve("in.ipynb"), visitor.download("export/" + name + ".ipynb"));
        Path out = folder.resolve("out.ipynb");
        Process jupyter = new ProcessBuilder(
                        System.getenv("GANBOOK_PYTHON"),
                        Path.of("jupyter", "execute.py").toAbsolutePath().toString(),
                        in.toString(),
                        out.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertTrue(jupyter.waitFor(5, TimeUnit.MINUTES), "Jupyter has not finished");
        assertEquals(0, jupyter.exitValue(), Files.readString(folder.resolve("log.txt")));
        String executed = Files.readString(out);
        assertTrue(executed.contains("so far\\n") && executed.contains("\"42\"") && !executed.contains("41 or so"));
    }
}
