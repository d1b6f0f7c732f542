package org.ganbook.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A chapter in a browser, with a lab that is ready: a machine that has other things to do may need its time for that. */
record ChapterPage(Page page) {

    private static final double LAB_START_MILLIS = 300_000;

    ChapterPage {
        page.locator("gb-cell .cm-content").first().waitFor();
        page.locator(".lab-status[data-state=ready]")
                .waitFor(new Locator.WaitForOptions().setTimeout(LAB_START_MILLIS));
    }

    CellOnPage cell(String name) {
        return new CellOnPage(page.locator("#cell-" + name));
    }

    /** The cell at this place, from 0. */
    CellOnPage cell(int index) {
        return new CellOnPage(page.locator("gb-cell").nth(index));
    }

    /** The names of the chapter's cells, in their order. */
    List<String> cellNames() {
        return page.locator("gb-cell").all().stream()
                .map(cell -> cell.getAttribute("id").substring("cell-".length()))
                .toList();
    }

    Locator labStatus() {
        return page.locator(".lab-status");
    }

    ChapterPage reload() {
        page.reload();
        return new ChapterPage(page);
    }
}
