package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A learner goes from page to page in one window, for a whole evening perhaps. */
@Journey
class LeavingIT {

    private static final String TRAINING = """
            import torch
            from torch import nn
            model = nn.Sequential(nn.Linear(4, 4), nn.Sigmoid(), nn.Linear(4, 1))
            optimiser = torch.optim.SGD(model.parameters(), lr=0.01)
            for i in range(300):
                loss = (model(torch.rand(4)) - 1).pow(2).sum()
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()""";

    @Test
    void aChapterThatWasLeftIsForgotten(Visitor visitor) {
        Page page = visitor.open("");
        visitChapter(page);
        BrowserMemory first = visitChapter(page);
        visitChapter(page);
        BrowserMemory last = visitChapter(page);
        assertTrue(last.nodes() < first.nodes() * 1.25, "%s became %s".formatted(first, last));
    }

    private static BrowserMemory visitChapter(Page page) {
        page.locator("nav.contents a[href='chapter/pytorch-basics']").first().click();
        page.waitForURL("**/chapter/pytorch-basics");
        CellOnPage cell = new ChapterPage(page).cell(0).write(TRAINING).run();
        assertThat(cell.element().locator(".curve .u-over")).isVisible();
        page.locator(".home").click();
        page.locator("main.start").waitFor();
        return BrowserMemory.of(page);
    }

    @Test
    void aNotebookOfOnesOwnAndTheFilesAreForgotten(Visitor visitor) {
        String notebook = OwnNotebook.make(visitor).awaitLab().path();
        Page page = visitor.page();
        visitNotebook(page, notebook);
        BrowserMemory first = visitNotebook(page, notebook);
        visitNotebook(page, notebook);
        BrowserMemory last = visitNotebook(page, notebook);
        assertTrue(last.nodes() < first.nodes() * 1.25, "%s became %s".formatted(first, last));
    }

    private static BrowserMemory visitNotebook(Page page, String path) {
        page.locator("nav.contents a[href='notebooks']").click();
        page.locator("h2 a[href='" + path + "']").click();
        new OwnNotebook(page).cell(0).write(TRAINING).run();
        page.locator("button.open-session").click();
        assertThat(page.locator("gb-session li[data-name=model]")).isVisible();
        page.locator("nav.contents a[href='files']").click();
        page.locator("gb-files").waitFor();
        page.locator(".home").click();
        page.locator("main.start").waitFor();
        return BrowserMemory.of(page);
    }
}
