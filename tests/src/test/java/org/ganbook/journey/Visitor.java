package org.ganbook.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Somebody with a browser of their own, and so a learner of their own. */
final class Visitor implements AutoCloseable {

    private static final double TIMEOUT_MILLIS = 30_000;
    /** A first page right after a start, on a machine that does other things as well. */
    private static final double FIRST_PAGE_MILLIS = 90_000;

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final Browser browser;
    private BrowserContext context;
    private Page page;
    private final List<String> console = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private Supplier<String> address;

    Visitor(Browser browser, Supplier<String> address) {
        this.browser = browser;
        this.address = address;
        context = newContext("en-GB");
        page = listenedTo(context.newPage());
    }

    private BrowserContext newContext(String language) {
        BrowserContext opened = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT).setLocale(language));
        opened.setDefaultTimeout(TIMEOUT_MILLIS);
        opened.setDefaultNavigationTimeout(FIRST_PAGE_MILLIS);
        return opened;
    }

    private Page listenedTo(Page opened) {
        opened.onConsoleMessage(message -> {
            console.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        opened.onPageError(error -> {
            console.add("uncaught: " + error);
            errors.add(error);
        });
        return opened;
    }

    /** From now on this visitor opens the pages of another application than the shared one. */
    Visitor at(Application application) {
        address = application::address;
        return this;
    }

    /**
     * Begins anew, as somebody else whose browser speaks this language.
     *
     * @param language as browsers tell it, {@code de-DE}
     */
    Visitor speaking(String language) {
        context.close();
        context = newContext(language);
        page = listenedTo(context.newPage());
        return this;
    }

    Visitor withScreen(int width, int height, ColorScheme scheme) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    /** Console errors that match are part of the story: a killed server can't be reached. */
    Visitor expectingErrors(String pattern) {
        expected.add(Pattern.compile(pattern));
        return this;
    }

    Page page() {
        return page;
    }

    /** @param path below the application's address, without a slash before it */
    Page open(String path) {
        page.navigate(address.get() + path);
        page.locator("#content").waitFor();
        return page;
    }

    /** The text of what the application offers to be kept, at a path as for {@link #open}. */
    String download(String path) {
        APIResponse response = context.request().get(address.get() + path);
        if (!response.ok()) {
            throw new AssertionError(path + ": " + response.status() + " " + response.statusText());
        }
        return response.text();
    }

    ChapterPage openChapter(String slug) {
        open("chapter/" + slug);
        return new ChapterPage(page);
    }

    /** The same learner, in a second window. */
    ChapterPage openChapterInSecondWindow(String slug) {
        return new ChapterPage(openInSecondWindow("chapter/" + slug));
    }

    /** @param path below the application's address, without a slash before it */
    Page openInSecondWindow(String path) {
        Page second = listenedTo(context.newPage());
        second.navigate(address.get() + path);
        second.locator("#content").waitFor();
        return second;
    }

    List<String> unexpectedErrors() {
        return errors.stream()
                .filter(error -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(error).find()))
                .toList();
    }

    /** Keeps what the page showed. Returns a line on it, for who has only the test's report. */
    String leaveEvidence(Path folder, int number) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("console-" + number + ".log"), console);
            Files.writeString(folder.resolve("page-" + number + ".html"), page.content());
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve("screen-" + number + ".png"))
                    .setFullPage(true));
            return page.url() + " showed: lab " + page.locator(".lab-status").allTextContents() + ", cells "
                    + cellStates() + ", at last in the console: "
                    + console.subList(Math.max(0, console.size() - 3), console.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> cellStates() {
        return page.locator("gb-cell").all().stream()
                .map(cell -> cell.getAttribute("id") + " " + cell.getAttribute("data-status"))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
