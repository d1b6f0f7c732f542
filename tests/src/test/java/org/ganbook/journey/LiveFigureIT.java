package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Figures that ask the session. */
@Journey
class LiveFigureIT {

    private static final String CELL = "one-number";

    @Test
    void theGraphOfAnAnswerUnfolds(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter("pytorch-basics");
        CellOnPage cell = chapter.cell(CELL);
        cell.write("import torch\nx = torch.tensor(3.5, requires_grad=True)\n(x - 1) * (x - 2)")
                .run();
        Locator button = cell.element().locator(".graph-of-result > button");
        button.click();
        Locator graph = cell.element().locator("gb-live");
        graph.locator(".node.step").first().waitFor();
        assertThat(graph.locator(".node.step")).hasCount(3);
        assertThat(graph.locator(".node.number")).hasCount(2);
        assertThat(graph.locator(".node.step[aria-label*='2.5']")).isVisible();

        button.click();
        assertThat(graph).isHidden();
        cell.write("import torch\nx").run();
        assertThat(button).hasCount(0);
    }

    @Test
    void aValueThatHasGoneCanBeCalculatedAgain(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter("pytorch-basics");
        CellOnPage cell = chapter.cell(CELL);
        cell.write("import torch\ny = torch.ones(2, requires_grad=True) * 3\ny").run();
        chapter.cell("matrix-product").write("y += 1").run();
        cell.element().locator(".graph-of-result > button").click();
        Locator graph = cell.element().locator("gb-live");
        graph.locator(".run-again").click();
        graph.locator(".node.step").first().waitFor();
        cell.awaitEnd("OK");
    }

    @Test
    void aFigureSaysThatItWaitsAndAsksWhenItCan(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter("pytorch-basics");
        CellOnPage cell = chapter.cell(CELL);
        CellOnPage other = chapter.cell("matrix-product");
        cell.write("import torch\ntorch.ones(2, requires_grad=True) * 3").run();
        other.write("import time\ntime.sleep(600)").pressRun();
        other.awaitStatus("RUNNING");
        cell.element().locator(".graph-of-result > button").click();
        Locator graph = cell.element().locator("gb-live");
        assertThat(graph.locator(".waits")).hasText(Pattern.compile("waits"));
        other.pressStop();
        other.awaitEnd("STOPPED");
        graph.scrollIntoViewIfNeeded();
        graph.locator(".node.step, .run-again").first().waitFor();
        assertThat(graph.locator(".waits")).hasCount(0);
    }
}
