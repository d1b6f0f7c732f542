package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notebooks of one's own: writing, running and arranging cells, finding notebooks again, and several pages at once. */
@Journey
class OwnNotebookIT {

    @Test
    void isWrittenRunAndFoundAgain(Visitor visitor) {
        OwnNotebook notebook = OwnNotebook.make(visitor).awaitLab();
        Locator title = visitor.page().locator(".document-head .title");
        title.fill("Doubling");
        title.press("Enter");
        CellOnPage cell = notebook.cell(0)
                .write("import torch\nx = torch.ones(2, requires_grad=True)\nx * 2")
                .run();
        assertThat(cell.result()).hasText("tensor([2., 2.], grad_fn=<MulBackward0>)");
        visitor.page().locator(".adders.last button").nth(1).click();
        assertThat(notebook.blocks()).hasCount(2);
        notebook.editor(1).pressSequentially("## About\n\nIt is $2x$, <b onclick='bad()'>twice</b>.");
        notebook.press("Control+Enter");
        Locator prose = notebook.block(1).locator(".prose");
        assertThat(prose.locator("h2")).hasText("About");
        assertThat(prose.locator("gb-formula .katex")).isVisible();
        assertThat(prose.locator("[onclick]")).hasCount(0);
        notebook.awaitSaved();

        OwnNotebook again = notebook.reload();
        assertThat(again.cell(0).result()).hasText("tensor([2., 2.], grad_fn=<MulBackward0>)");
        assertThat(again.block(1).locator(".prose h2")).hasText("About");
        assertThat(visitor.page()).hasTitle("Doubling");

        Page list = visitor.open("notebooks");
        list.locator("input[type=search]").fill("twice DOUBLING");
        assertThat(list.locator(".notebook")).hasCount(1);
        list.locator("input[type=search]").fill("tripling");
        assertThat(list.locator(".notebook")).hasCount(0);
        list.locator("input[type=search]").fill("");
        list.getByText("Duplicate").click();
        assertThat(list.locator(".notebook")).hasCount(2);
        list.locator(".notebook h2 a").first().click();
        OwnNotebook copy = new OwnNotebook(visitor.page());
        assertThat(visitor.page().locator(".document-head .title")).hasValue("Doubling (copy)");
        assertThat(copy.cell(0).result()).hasText("tensor([2., 2.], grad_fn=<MulBackward0>)");

        list = visitor.open("notebooks");
        list.locator(".notebook").first().getByText("Delete").click();
        assertThat(list.locator(".notebook")).hasCount(1);
        list.locator(".undo button").click();
        assertThat(list.locator(".notebook")).hasCount(2);
    }

    @Test
    void isArrangedByKeyboard(Visitor visitor) {
        OwnNotebook notebook = OwnNotebook.make(visitor);
        notebook.editor(0).click();
        notebook.editor(0).pressSequentially("one = 1");
        notebook.press("Shift+Enter");
        assertThat(notebook.blocks()).hasCount(2);
        assertThat(notebook.editor(1)).isFocused();
        notebook.editor(1).pressSequentially("two = 2");
        notebook.leaveEditor();
        assertThat(notebook.block(1)).isFocused();
        notebook.press("b");
        assertThat(notebook.editor(2)).isFocused();
        notebook.editor(2).pressSequentially("three = 3");
        notebook.leaveEditor();
        assertTexts(notebook, "one = 1", "two = 2", "three = 3");

        notebook.press("Alt+ArrowUp");
        assertTexts(notebook, "one = 1", "three = 3", "two = 2");
        assertThat(notebook.block(1)).isFocused();
        notebook.press("k", "d", "d");
        assertTexts(notebook, "three = 3", "two = 2");
        notebook.press("z");
        assertTexts(notebook, "one = 1", "three = 3", "two = 2");
        notebook.block(1).focus();
        notebook.press("Shift+M");
        assertTexts(notebook, "one = 1", "three = 3\n\ntwo = 2");
        notebook.block(1).focus();
        notebook.press("Enter");
        notebook.press("Control+Home", "End", "Control+Shift+-");
        assertTexts(notebook, "one = 1", "three = 3", "\ntwo = 2");
        notebook.leaveEditor();
        notebook.block(0).focus();
        notebook.press("c", "v");
        assertTexts(notebook, "one = 1", "one = 1", "three = 3", "\ntwo = 2");
        notebook.block(0).focus();
        notebook.press("m");
        assertThat(notebook.block(0).locator("gb-text")).isVisible();
        notebook.block(0).focus();
        notebook.press("y");
        assertThat(notebook.block(0).locator("gb-cell")).isVisible();
        assertThat(notebook.block(0).locator(".block-tools button.remove")).isVisible();
        notebook.block(0).focus();
        notebook.press("o");
        assertThat(notebook.block(0)).hasClass(Pattern.compile("collapsed"));
        notebook.press("?");
        assertThat(visitor.page().locator("dialog.shortcuts")).isVisible();
        notebook.press("Escape");
        assertThat(visitor.page().locator("dialog.shortcuts")).hasCount(0);
    }

    private static void assertTexts(OwnNotebook notebook, String... texts) {
        notebook.page()
                .waitForFunction(
                        "texts => JSON.stringify([...document.querySelectorAll('gb-block')].map(b => b.content?.code))"
                                + " === JSON.stringify(texts)",
                        List.of(texts));
    }

    @Test
    void isArrangedByDragging(Visitor visitor) {
        OwnNotebook notebook = OwnNotebook.make(visitor);
        notebook.editor(0).click();
        notebook.editor(0).pressSequentially("one");
        visitor.page().locator(".adders.last button").first().click();
        assertThat(notebook.editor(1)).isFocused();
        notebook.editor(1).pressSequentially("two");
        notebook.awaitSaved();
        notebook.block(1)
                .locator(".handle")
                .dragTo(notebook.block(0), new Locator.DragToOptions().setTargetPosition(60, 8));
        assertTexts(notebook, "two", "one");
        assertEquals(List.of("two", "one"), notebook.reload().texts());
    }

    /** Each letter of both arrives, on both pages, and in the order in which it was typed. */
    @Test
    void losesNothingWhenTwoPagesWriteInOneCell(Visitor visitor) {
        OwnNotebook first = OwnNotebook.make(visitor);
        OwnNotebook second = new OwnNotebook(visitor.openInSecondWindow(first.path()));
        first.editor(0).click();
        first.editor(0).pressSequentially("start");
        assertThat(second.editor(0)).hasText("start");
        second.editor(0).click();
        second.press("Control+End");
        first.press("Control+Home");
        for (String letter : "abcdefghij".split("")) {
            first.page().keyboard().type(letter);
            second.page().keyboard().type(letter.toUpperCase(Locale.ROOT));
        }
        assertTexts(first, "abcdefghijstartABCDEFGHIJ");
        assertTexts(second, "abcdefghijstartABCDEFGHIJ");
        first.leaveEditor();
        first.press("b");
        assertThat(second.blocks()).hasCount(2);
        first.editor(1).pressSequentially("new");
        assertTexts(second, "abcdefghijstartABCDEFGHIJ", "new");
        assertEquals(List.of("abcdefghijstartABCDEFGHIJ", "new"), first.reload().texts());
    }

    @Test
    void goesBackToWhatItWas(Visitor visitor) {
        OwnNotebook notebook = OwnNotebook.make(visitor);
        notebook.editor(0).click();
        notebook.editor(0).pressSequentially("precious");
        notebook.awaitSaved();
        visitor.page().locator(".document-menu button").getByText("History").click();
        Locator dialog = visitor.page().locator("vaadin-dialog");
        assertThat(dialog.locator(".history-parts ol li")).hasCount(1);
        dialog.locator("button.primary").click();
        assertTexts(notebook, "");
        visitor.page().locator(".document-menu button").getByText("History").click();
        assertThat(dialog.locator(".history-parts ol li")).hasCount(2);
        assertThat(dialog.locator(".look pre")).hasText("precious");
        dialog.locator("button.primary").click();
        assertTexts(notebook, "precious");
    }

    /** What the server has said is saved is there after a kill; what it could not take any more waits in the browser. */
    @Test
    void losesNothingWhenTheApplicationDies(Visitor visitor, @TempDir Path data) throws InterruptedException {
        visitor.expectingErrors(
                "ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|WebSocket|ERR_EMPTY_RESPONSE|Failed to fetch");
        try (Application application = Application.start(data)) {
            OwnNotebook notebook = OwnNotebook.make(visitor.at(application));
            String path = notebook.path();
            notebook.editor(0).click();
            notebook.editor(0).pressSequentially("typed a second ago");
            Thread.sleep(Duration.ofSeconds(1));
            application.kill();
            notebook.page().keyboard().insertText(", and while nobody listened");
            assertThat(visitor.page().locator(".saved"))
                    .hasAttribute(
                            "data-state", "unsaved", new LocatorAssertions.HasAttributeOptions().setTimeout(20_000.0));
            application.startAgain();
            visitor.open(path);
            OwnNotebook again = new OwnNotebook(visitor.page());
            assertTexts(again, "typed a second ago, and while nobody listened");
            again.awaitSaved();
            Page other = visitor.openInSecondWindow(path);
            assertTexts(new OwnNotebook(other), "typed a second ago, and while nobody listened");
            assertTrue(visitor.page().url().endsWith(path));
        }
    }

    @Test
    void belongsToItsLearner(Visitor visitor, Visitor stranger) {
        OwnNotebook notebook = OwnNotebook.make(visitor);
        stranger.open(notebook.path());
        assertThat(stranger.page().locator("gb-document")).hasCount(0);
        assertThat(stranger.page().locator("#content")).containsText("no such page");
    }
}
