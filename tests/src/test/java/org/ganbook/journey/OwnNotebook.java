package org.ganbook.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;

/** A notebook of the learner's own in a browser. */
record OwnNotebook(Page page) {

    private static final double LAB_START_MILLIS = 300_000;

    OwnNotebook {
        page.locator("gb-document .adders.last").waitFor();
    }

    /** Waits for a lab that is ready: a machine that has other things to do may need its time for that. */
    OwnNotebook awaitLab() {
        page.locator(".lab-status[data-state=ready]")
                .waitFor(new Locator.WaitForOptions().setTimeout(LAB_START_MILLIS));
        return this;
    }

    /** A new one, made by the button on the page of all. */
    static OwnNotebook make(Visitor visitor) {
        visitor.open("notebooks");
        visitor.page().locator(".notebook-tools button.primary").click();
        return new OwnNotebook(visitor.page());
    }

    /** The path of its page below the application's address. */
    String path() {
        String url = page.url();
        return url.substring(url.indexOf("notebooks/"));
    }

    OwnNotebook reload() {
        page.reload();
        return new OwnNotebook(page);
    }

    Locator blocks() {
        return page.locator("gb-block");
    }

    Locator block(int index) {
        return blocks().nth(index);
    }

    CellOnPage cell(int index) {
        return new CellOnPage(block(index).locator("gb-cell"));
    }

    Locator editor(int index) {
        return block(index).locator(".cm-content");
    }

    /** The texts of all cells, from top to bottom. */
    List<?> texts() {
        return (List<?>) page.evaluate("() => [...document.querySelectorAll('gb-block')].map(b => b.content.code)");
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Leaves the editor; while names are offered there, the key would only end that. */
    void leaveEditor() {
        PlaywrightAssertions.assertThat(page.locator(".cm-tooltip-autocomplete"))
                .hasCount(0);
        press("Escape");
    }

    /** Waits until the server has all that was typed: a text is kept in the browser only until then. */
    void awaitSaved() {
        page.waitForFunction("() => Object.keys(localStorage).every(key => !key.startsWith('ganbook.unsaved.'))"
                + " && document.querySelector('.saved').dataset.state === 'saved'");
    }
}
