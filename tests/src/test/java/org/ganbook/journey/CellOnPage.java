package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.regex.Pattern;

/** A live cell on a page. */
record CellOnPage(Locator element) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern AT_REST = Pattern.compile("OK|ERROR|STOPPED|LIMIT|LOST|INTERRUPTED|UNAVAILABLE");

    /** Replaces the cell's code, as somebody who selects all of it and types over it. */
    CellOnPage write(String code) {
        editor().click();
        editor().press("ControlOrMeta+A");
        if (code.isEmpty()) {
            element.page().keyboard().press("Delete");
        } else {
            element.page().keyboard().insertText(code);
        }
        return this;
    }

    Locator editor() {
        return element.locator(".cm-content");
    }

    /** Presses Run and returns at once. */
    CellOnPage pressRun() {
        element.locator("button.run").click();
        return this;
    }

    void pressStop() {
        element.locator("button.stop").click();
    }

    /** Presses Run, waits for the end and expects it to be a good one. */
    CellOnPage run() {
        return run("OK");
    }

    CellOnPage run(String outcome) {
        return runBy(this::pressRun).awaitEnd(outcome);
    }

    /** Does what runs the cell, and waits until it has begun. */
    CellOnPage runBy(Runnable action) {
        // A quick run may be over before anybody looks; its number tells it from the one before.
        String before = String.join("", number().allTextContents());
        action.run();
        if (before.isEmpty()) {
            number().waitFor();
        } else {
            assertThat(number()).not().hasText(before);
        }
        return this;
    }

    private Locator number() {
        return element.locator(".count");
    }

    CellOnPage awaitEnd(String outcome, Duration patience) {
        assertThat(element)
                .hasAttribute("data-status", AT_REST, new LocatorAssertions.HasAttributeOptions().setTimeout((double)
                                patience.toMillis()));
        assertThat(element).hasAttribute("data-status", outcome);
        return this;
    }

    CellOnPage awaitEnd(String outcome) {
        return awaitEnd(outcome, PATIENCE);
    }

    CellOnPage awaitStatus(String status) {
        return awaitStatus(status, PATIENCE);
    }

    CellOnPage awaitStatus(String status, Duration patience) {
        assertThat(element)
                .hasAttribute("data-status", status, new LocatorAssertions.HasAttributeOptions().setTimeout((double)
                                patience.toMillis()));
        return this;
    }

    String status() {
        String status = element.getAttribute("data-status");
        return status == null ? "" : status;
    }

    /** What the cell has printed. */
    Locator printed() {
        return element.locator("pre.stream:not(.errors)");
    }

    Locator result() {
        return element.locator(".result");
    }

    Locator figure() {
        return element.locator("figure:not(.strip) img");
    }

    Locator failure() {
        return element.locator(".failure");
    }
}
