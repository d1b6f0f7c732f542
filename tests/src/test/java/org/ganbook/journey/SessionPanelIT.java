package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A learner looks at what the session holds, frees some of it, and sees what runs. */
@Journey
class SessionPanelIT {

    private static final String CHAPTER = "pytorch-basics";

    private static Locator button(Locator in, String name) {
        return in.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator open(Page page) {
        page.locator("button.open-session").click();
        Locator panel = page.locator("gb-session");
        assertThat(panel.locator("h2")).isFocused();
        return panel;
    }

    private static Locator variable(Locator panel, String name) {
        return panel.locator("li[data-name=" + name + "]");
    }

    @Test
    void showsVariablesAndKeepsUpWithTheCells(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        chapter.cell(0).write("""
                        import torch
                        images = torch.rand(3, 1, 28, 28)
                        rate = 0.25
                        def double(x): return 2 * x""").run();
        Locator panel = open(chapter.page());
        Locator images = variable(panel, "images");
        assertThat(images.locator(".facts")).hasText("Tensor, 3 × 1 × 28 × 28, float32");
        assertThat(images.locator(".bytes")).hasText("9.19 KB");
        assertThat(variable(panel, "rate").locator(".preview")).hasText("0.25");
        assertThat(panel.locator(".gauge meter")).hasCount(3);
        assertThat(variable(panel, "double")).isHidden();
        panel.locator(".definitions summary").click();
        assertThat(variable(panel, "double").locator(".preview")).hasText("(x)");

        images.locator("button.variable").click();
        Locator picture = images.locator("figure img");
        assertThat(picture).hasAttribute("alt", Pattern.compile("images as a picture of 28 by 28 pixels.*"));
        assertTrue((Boolean) picture.evaluate("image => image.naturalWidth === 28"));
        assertThat(images.locator("pre")).containsText("tensor([[[[");
        String first = picture.getAttribute("src");
        images.locator("input[type=range]").focus();
        chapter.page().keyboard().press("End");
        assertThat(images.locator("figcaption")).containsText("Number 2, of 3");
        assertThat(picture).not().hasAttribute("src", first);

        chapter.cell(1).write("rate = 'another'").run();
        assertThat(variable(panel, "rate").locator(".preview")).hasText("'another'");

        panel.locator("h2").focus();
        chapter.page().keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(chapter.page().locator("button.open-session")).isFocused();
    }

    @Test
    void freesEverythingButWhatIsTicked(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        chapter.cell(0)
                .write("import torch\nballast = torch.zeros(5_000_000)\nother = 1\nprecious = torch.ones(3)")
                .run();
        Locator panel = open(chapter.page());
        assertThat(variable(panel, "ballast")).isVisible();
        button(panel, "Free everything but …").click();
        panel.getByLabel("Keep precious").check();
        button(panel, "Delete 2 variables").click();
        // Garbage is looked for first, which may take its time where all is busy.
        assertThat(panel.locator(".freed"))
                .hasText(
                        Pattern.compile("2 variables deleted, (19|2\\d)\\S* MB freed"),
                        new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        assertThat(variable(panel, "ballast")).hasCount(0);
        assertThat(variable(panel, "precious")).isVisible();
        chapter.page().locator("button.open-session").click();
        assertThat(panel).isHidden();
        assertThat(chapter.cell(1).write("precious.sum()").run().result()).hasText("tensor(3.)");
        chapter.cell(1).write("ballast").run("ERROR");

        chapter.page().locator("button.open-session").click();
        button(panel, "Free everything but …").click();
        button(panel, "Delete 1 variable").click();
        assertThat(panel.locator(".freed")).hasText(Pattern.compile("1 variable deleted, .+ freed"));
        assertThat(panel.locator(".variables .hint")).hasText("There are no variables yet.");
    }

    @Test
    void showsWhatRunsAndWhatWaitsAndRestarts(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        chapter.cell(0).write("kept = 1").run();
        Locator panel = open(chapter.page());
        assertThat(variable(panel, "kept")).isVisible();
        assertThat(panel.locator(".rests")).hasText("No cell is running.");

        Page second = visitor.openInSecondWindow("chapter/" + CHAPTER);
        ChapterPage other = new ChapterPage(second);
        other.cell(0).write("while True: pass").pressRun().awaitStatus("RUNNING");
        other.cell(1).write("1 + 1").pressRun();
        assertThat(panel.locator(".running")).hasText(Pattern.compile("Running: .+"));
        assertThat(panel.locator(".work li")).hasCount(1);
        assertThat(variable(panel, "kept")).isVisible();
        button(panel, "Stop all").click();
        other.cell(0).awaitEnd("STOPPED");
        assertThat(panel.locator(".rests")).isVisible();

        button(panel, "Restart").click();
        panel.locator(".restart-now").click();
        assertThat(variable(panel, "kept")).hasCount(0);
        assertThat(panel.locator(".variables .hint")).hasText("There are no variables yet.");
    }

    @Test
    void isASheetOnANarrowScreen(Visitor visitor) {
        visitor.withScreen(390, 844, ColorScheme.DARK);
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        chapter.cell(0).write("x = 1").run();
        Locator panel = open(chapter.page());
        assertThat(variable(panel, "x")).isVisible();
        assertTrue((Boolean) panel.evaluate("panel => panel.getBoundingClientRect().width === innerWidth"));
        assertTrue((Boolean) panel.evaluate("panel => panel.scrollWidth <= panel.clientWidth"));
        button(panel, "Close").click();
        assertThat(panel).isHidden();
    }

    @Test
    void aCellWithoutRoomNamesWhatTakesIt(Visitor visitor) {
        ChapterPage german = new ChapterPage(visitor.speaking("de").open("chapter/" + CHAPTER));
        CellOnPage cell = german.cell(0).write("""
                        import torch
                        images = torch.zeros(10_000_000)
                        torch.zeros(100_000, 100_000)""").run("ERROR");
        Locator notices = cell.element().locator(".notice");
        assertThat(notices).hasText(new Pattern[] {
            Pattern.compile(
                    "Zelle \\[\\d+] brauchte mehr Speicher, als noch frei ist\\..* 38\\.15 MB von \\d+ MB\\..*"),
            Pattern.compile("Die größten: images, Tensor \\(10000000\\) torch\\.float32, 38\\.15 MB\\.")
        });
        assertThat(cell.failure()).containsText("can't allocate memory");
        assertThat(german.cell(1).write("images.shape").run().result()).hasText("torch.Size([10000000])");
    }
}
