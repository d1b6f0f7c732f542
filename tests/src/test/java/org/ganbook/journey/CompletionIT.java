package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A learner types, and is offered names, attributes and parameters, signatures and descriptions. */
@Journey
class CompletionIT {

    private static final String CHAPTER = "pytorch-basics";

    private static Locator offered(Page page) {
        return page.locator(".cm-tooltip-autocomplete li[role=option]");
    }

    private static Locator told(Page page) {
        return page.locator(".cm-documentation");
    }

    /** Types key by key, as help comes between the keys. */
    private static Keyboard type(CellOnPage cell, String code) {
        Keyboard keyboard = cell.element().page().keyboard();
        keyboard.type(code, new Keyboard.TypeOptions().setDelay(40));
        return keyboard;
    }

    @Test
    void completesFromTheLiveSession(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        chapter.cell(0)
                .write(
                        "import torch\nfrom torch import nn\nnetwork = nn.Sequential(nn.Linear(2, 3))\nlearning_rate = 1")
                .run();
        CellOnPage cell = chapter.cell(1).write("");
        Keyboard keyboard = type(cell, "netw");
        assertThat(offered(chapter.page()).first()).containsText("network");
        keyboard.press("Tab");
        assertThat(cell.editor()).hasText("network");
        keyboard = type(cell, ".param");
        assertThat(offered(chapter.page()).first()).containsText("parameters");
        keyboard.press("ArrowDown");
        keyboard.press("Enter");
        assertThat(cell.editor()).hasText("network.parameters");

        cell.write("");
        keyboard = type(cell, "torch.optim.SGD(network.parameters(), l");
        assertThat(offered(chapter.page()).first()).containsText("lr=");
        keyboard.press("Tab");
        assertThat(cell.editor()).hasText("torch.optim.SGD(network.parameters(), lr=)");
    }

    @Test
    void completesKeysAndFilesBetweenQuotes(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        chapter.cell(0).write("""
                        import os
                        losses = {'generator loss': 1, 'discriminator loss': 2}
                        os.makedirs('pictures/faces')
                        open('pictures/faces/one.png', 'w').close()""").run();
        CellOnPage cell = chapter.cell(1).write("");
        Keyboard keyboard = type(cell, "losses['");
        assertThat(offered(chapter.page())).hasText(new String[] {"discriminator loss", "generator loss"});
        type(cell, "gen");
        assertThat(offered(chapter.page())).hasText(new String[] {"generator loss"});
        keyboard.press("Tab");
        assertThat(cell.editor()).hasText("losses['generator loss']");

        cell.write("");
        type(cell, "open('pict");
        assertThat(offered(chapter.page())).hasCount(0);
        keyboard.press("Tab");
        for (String next : new String[] {"pictures/", "faces/", "one.png"}) {
            assertThat(offered(chapter.page())).hasText(new String[] {next});
            keyboard.press("Tab");
        }
        assertThat(cell.editor()).hasText("open('pictures/faces/one.png')");
    }

    @Test
    void enterAndShiftEnterStayWhatTheyAre(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        chapter.cell(0).write("answer_of_all = 42\nanswer = 7").run();
        CellOnPage cell = chapter.cell(1).write("");
        Keyboard keyboard = type(cell, "answer_of");
        assertThat(offered(chapter.page()).first()).isVisible();
        keyboard.press("Enter");
        assertThat(cell.editor().locator(".cm-line")).hasCount(2);
        assertThat(cell.editor().locator(".cm-line").first()).hasText("answer_of");
        cell.write("");
        type(cell, "answer");
        assertThat(offered(chapter.page()).getByText("answer_of_all")).isVisible();
        keyboard.press("Shift+Enter");
        cell.awaitEnd("OK");
        assertThat(cell.result()).hasText("7");
    }

    @Test
    void describesWhatIsCalledAndWhatIsAskedFor(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        chapter.cell(0)
                .write("import torch\nfrom torch import nn\nweights = torch.zeros(2, 3)")
                .run();
        CellOnPage cell = chapter.cell(1).write("");
        Keyboard keyboard = type(cell, "nn.Linear(");
        Locator signature = told(chapter.page()).locator(".signature");
        assertThat(signature).hasText("nn.Linear(in_features, out_features, bias=True, device=None, dtype=None)");
        assertThat(signature.locator("b")).hasText("in_features");
        assertThat(told(chapter.page())).containsText("fully connected");
        type(cell, "3, ");
        assertThat(signature.locator("b")).hasText("out_features");
        keyboard.press("Escape");
        assertThat(told(chapter.page())).hasCount(0);

        cell.write("");
        type(cell, "weights");
        keyboard.press("Shift+Tab");
        assertThat(told(chapter.page())).containsText(Pattern.compile("weights: Tensor 2 × 3 torch.float32"));
        keyboard.press("Escape");
        cell.write("if True:\n    ");
        keyboard.press("Shift+Tab");
        assertThat(cell.editor().locator(".cm-line").nth(1)).hasText("");
        assertThat(told(chapter.page())).hasCount(0);

        cell.write("torch.randn");
        cell.editor().getByText("randn").hover();
        assertThat(chapter.page().locator(".cm-tooltip .described")).containsText("standard normal distribution");
    }

    @Test
    void whileACellRunsTheWordsOfTheCodeAreOffered(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        CellOnPage endless =
                chapter.cell(0).write("while True: pass").pressRun().awaitStatus("RUNNING");
        CellOnPage cell = chapter.cell(1).write("");
        type(cell, "generator_loss = 1\ngenera");
        assertThat(offered(chapter.page())).hasText(new String[] {"generator_loss"});
        // Nor is the word that it is typed into a name to offer.
        Keyboard keyboard = type(cell, "tor_loss\ns_of_all");
        keyboard.press("Home");
        keyboard.insertText("generator_los");
        assertThat(offered(chapter.page())).hasText(new String[] {"generator_loss"});
        endless.pressStop();
        endless.awaitEnd("STOPPED");
    }

    @Test
    void fitsANarrowScreen(Visitor visitor) {
        visitor.withScreen(390, 844, ColorScheme.DARK);
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        chapter.cell(0).write("import torch").run();
        CellOnPage cell = chapter.cell(1).write("");
        Keyboard keyboard = type(cell, "torch.line");
        assertThat(offered(chapter.page()).first()).isVisible();
        keyboard.press("ArrowDown");
        Locator tooltip = chapter.page().locator(".cm-tooltip-autocomplete");
        assertTrue((Boolean) tooltip.evaluate("it => it.getBoundingClientRect().right <= innerWidth + 1"));
        // On a screen so small what is offered may cover the cell.
        keyboard.press("Escape");
        assertThat(tooltip).hasCount(0);
        cell.write("");
        type(cell, "torch.zeros(");
        assertThat(told(chapter.page())).isVisible();
        assertTrue((Boolean) told(chapter.page()).evaluate("it => it.getBoundingClientRect().right <= innerWidth + 1"));
        assertTrue((Boolean) chapter.page().evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }
}
