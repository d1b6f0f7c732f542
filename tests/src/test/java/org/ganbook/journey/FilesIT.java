package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** My files: what comes in by button or drop is what cells read, and what goes away can be had back. */
@Journey
class FilesIT {

    private static final String CHAPTER = "pytorch-basics";

    @TempDir
    Path scratch;

    private static Locator row(Page page, String path) {
        return page.locator("tr[data-path='" + path + "']");
    }

    private static void upload(Page page, String name, String content) {
        page.locator(".upload + input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void makeFolder(Page page, String name) {
        page.locator("button.new-folder").click();
        page.getByLabel("Name of the folder").fill(name);
        page.keyboard().press("Enter");
        assertThat(row(page, name)).isVisible();
    }

    private static void drop(Page page, String name, String content) {
        JSHandle files = page.evaluateHandle("""
                ([name, content]) => {
                  const files = new DataTransfer();
                  files.items.add(new File([content], name));
                  return files;
                }""", Arrays.asList(name, content));
        page.dispatchEvent("#content", "dragover", Map.of("dataTransfer", files));
        assertThat(page.locator(".drop-here")).isVisible();
        page.dispatchEvent("#content", "drop", Map.of("dataTransfer", files));
        assertThat(page.locator(".drop-here")).hasCount(0);
    }

    @Test
    void aCellReadsWhatWasUploadedAndThePageShowsWhatItWrote(Visitor visitor) {
        Page page = visitor.open("files");
        makeFolder(page, "Colab Notebooks");
        row(page, "Colab Notebooks").locator("a.name").click();
        assertThat(page.locator(".crumbs [aria-current]")).hasText("Colab Notebooks");
        drop(page, "x.csv", "a,b\n1,20\n3,40\n");
        assertThat(row(page, "Colab Notebooks/x.csv")).containsText("14 B");

        ChapterPage chapter = visitor.openChapter(CHAPTER);
        CellOnPage cell = chapter.cell(0).write("""
                        import pandas
                        both = [pandas.read_csv(place + 'Colab Notebooks/x.csv') for place in ('mount/My Drive/', '')]
                        with open('answer.txt', 'w') as f: f.write('forty-two')
                        [int(each.b.sum()) for each in both]""").run();
        assertThat(cell.result()).hasText("[60, 60]");

        Page files = visitor.open("files");
        assertThat(row(files, "answer.txt")).containsText("9 B");
        assertEquals("forty-two", visitor.download("file?path=answer.txt"));
    }

    @Test
    void givesBackWhatWasUploaded(Visitor visitor) throws IOException {
        Page page = visitor.open("files");
        upload(page, "数据 + more.csv", "a\n1\n");
        Locator row = row(page, "数据 + more.csv");
        row.locator("button.name").click();
        assertThat(page.locator(".details code").last()).hasText("mount/My Drive/数据 + more.csv");
        Download download =
                page.waitForDownload(() -> page.locator("a.download").click());
        assertEquals("数据 + more.csv", download.suggestedFilename());
        assertEquals("a\n1\n", Files.readString(download.path()));
    }

    @Test
    void deletesAndUndoes(Visitor visitor) {
        Page page = visitor.open("files");
        upload(page, "x.csv", "a\n1\n");
        row(page, "x.csv").locator("button.name").focus();
        page.keyboard().press("Delete");
        assertThat(row(page, "x.csv")).hasCount(0);
        assertThat(page.locator(".notice")).containsText("“x.csv” has been deleted.");
        page.locator(".notice button.undo").click();
        assertThat(row(page, "x.csv")).isVisible();

        row(page, "x.csv").locator("button.name").focus();
        page.keyboard().press("Delete");
        assertThat(row(page, "x.csv")).hasCount(0);
        page.reload();
        page.locator(".deleted summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring back: x.csv"))
                .click();
        assertThat(row(page, "x.csv")).isVisible();
        assertEquals("a\n1\n", visitor.download("file?path=x.csv"));
    }

    @Test
    void renamesAndMovesByKeyboard(Visitor visitor) {
        Page page = visitor.open("files");
        makeFolder(page, "d");
        upload(page, "a.csv", "1");
        assertThat(row(page, "a.csv")).isVisible();
        row(page, "d").locator(".name").focus();
        page.keyboard().press("ArrowDown");
        while (!(Boolean) row(page, "a.csv").locator(".name").evaluate("it => it === document.activeElement")) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("F2");
        Locator name = page.getByLabel("New name");
        assertThat(name).isFocused();
        page.keyboard().type("b");
        assertThat(name).hasValue("b.csv");
        page.keyboard().press("Enter");
        assertThat(row(page, "b.csv")).isVisible();

        row(page, "b.csv").locator("button.more").click();
        page.locator("button.move").click();
        page.getByLabel("Into the folder").selectOption("d");
        page.locator(".name-form button.move").click();
        assertThat(page.locator(".notice")).containsText("“b.csv” is now in “d”.");
        page.navigate(page.url() + "?folder=d");
        assertThat(row(page, "d/b.csv")).isVisible();
    }

    @Test
    void saysWhyANameWontDo(Visitor visitor) {
        Page page = visitor.open("files");
        page.locator("button.new-folder").click();
        page.getByLabel("Name of the folder").fill("..");
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice.trouble")).isVisible();
        page.getByLabel("Name of the folder").fill("datasets");
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice.trouble")).containsText("“datasets” stands for something else");
    }

    @Test
    void asksBeforeItReplaces(Visitor visitor) {
        visitor.expectingErrors("409");
        Page page = visitor.open("files");
        upload(page, "x.csv", "old");
        assertThat(row(page, "x.csv")).isVisible();
        upload(page, "x.csv", "newer");
        Locator asking = page.locator(".transfers li[data-state=asking]");
        assertThat(asking).containsText("There is a “x.csv” already.");
        asking.getByText("Keep both").click();
        assertThat(row(page, "x (2).csv")).containsText("5 B");
        assertEquals("old", visitor.download("file?path=x.csv"));

        upload(page, "x.csv", "newest");
        asking.getByText("Replace").click();
        assertThat(row(page, "x.csv")).containsText("6 B");
        assertEquals("newest", visitor.download("file?path=x.csv"));
    }

    @Test
    void showsTheDataSetsForReading(Visitor visitor) {
        CellOnPage cell = visitor.openChapter(CHAPTER).cell(0).write("""
                        import os
                        try: open('datasets/mine.txt', 'w')
                        except OSError: print('for reading', len(os.listdir('datasets')) > 0)""").run();
        assertThat(cell.printed()).hasText("for reading True");

        Page page = visitor.open("files");
        row(page, "datasets").locator("a.name").click();
        assertThat(page.locator("button.new-folder")).isHidden();
        Locator first = page.locator("tr[data-path^='datasets/']").first();
        first.locator("button.more").click();
        assertThat(page.locator(".details code")).hasText(Pattern.compile("datasets/.*"));
        assertThat(page.locator(".details button.delete")).hasCount(0);
        first.locator(".name").focus();
        page.keyboard().press("Delete");
        page.reload();
        assertThat(first).isVisible();
    }

    @Test
    void saysWhenThereIsNoRoom(Visitor visitor) throws IOException {
        visitor.expectingErrors("413");
        Page page = visitor.open("files");
        assertThat(page.locator(".room")).containsText("0 B of 5 GB used");
        Path huge = scratch.resolve("huge.zip");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(6L << 30); // It has no blocks: nothing but its length is large.
        }
        page.locator(".upload + input[type=file]").setInputFiles(huge);
        Locator refused = page.locator(".transfers li[data-state=failed]");
        assertThat(refused).containsText("There is no room for “huge.zip”.");
        refused.getByText("Cancel").click();
        assertThat(page.locator(".transfers li")).hasCount(0);
    }

    @Test
    void goesOnWithAnUploadAfterAReload(Visitor visitor) throws IOException {
        visitor.expectingErrors("ERR_FAILED|Failed to load resource");
        byte[] content = new byte[20 << 20];
        new Random(5).nextBytes(content);
        Path file = Files.write(scratch.resolve("big.zip"), content);
        Page page = visitor.open("files");
        page.onDialog(Dialog::accept);
        AtomicInteger pieces = new AtomicInteger();
        page.route("**/upload/*", route -> {
            if (route.request().method().equals("PATCH") && pieces.incrementAndGet() > 1) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator(".upload + input[type=file]").setInputFiles(file);
        page.locator(".transfers li[data-state=unreachable]").waitFor();
        page.unroute("**/upload/*");

        page.reload();
        page.locator(".transfers li[data-state=begun]").waitFor();
        assertThat(page.locator(".transfers li[data-state=begun]")).containsText("40 % has come");
        AtomicInteger sent = new AtomicInteger();
        page.onRequest(request -> {
            if (request.method().equals("PATCH")) {
                sent.incrementAndGet();
            }
        });
        page.locator(".upload + input[type=file]").setInputFiles(file);
        row(page, "big.zip").waitFor();
        assertThat(row(page, "big.zip")).containsText("20 MB");
        assertEquals(2, sent.get(), "what had come was sent again");
        Download download = page.waitForDownload(() -> {
            row(page, "big.zip").locator("button.name").click();
            page.locator("a.download").click();
        });
        assertTrue(Arrays.equals(content, Files.readAllBytes(download.path())));
    }

    @Test
    void uploadsGoOnWhileAnotherPageIsRead(Visitor visitor) throws IOException {
        Path file = Files.write(scratch.resolve("big.zip"), new byte[40 << 20]);
        Page page = visitor.open("files");
        page.locator(".upload + input[type=file]").setInputFiles(file);
        page.locator("nav.contents")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Search"))
                .click();
        page.locator("main.search").waitFor();
        page.locator("nav.contents")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("My files"))
                .click();
        row(page, "big.zip").waitFor();
        assertThat(row(page, "big.zip")).containsText("40 MB");
    }
}
