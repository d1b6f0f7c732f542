package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Notebooks and cells that are shared by a link: others read and copy them, and can't change them. */
@Journey
class ShareIT {

    @Test
    void letsOthersReadAndCopyANotebook(Visitor owner, Visitor reader) {
        OwnNotebook notebook = OwnNotebook.make(owner).awaitLab();
        notebook.cell(0).write("print('shared', 6 * 7)").run();
        notebook.awaitSaved();
        owner.page().locator(".document-menu button").getByText("Share").click();
        String path = madeLink(owner.page());

        Page read = reader.open(path);
        assertThat(read.locator("gb-cell .cm-content")).hasText("print('shared', 6 * 7)");
        assertThat(read.locator("gb-cell pre.stream")).hasText("shared 42");
        assertThat(read.locator("gb-cell .cm-content")).hasAttribute("contenteditable", "false");
        assertThat(read.locator("gb-cell button.run")).hasCount(0);

        read.locator(".shared-head button").click();
        OwnNotebook copy = new OwnNotebook(read);
        assertThat(copy.cell(0).printed()).hasText("shared 42");
        copy.cell(0).write("print('mine')").pressRun();
        assertThat(copy.cell(0).printed()).hasText("mine");
        copy.awaitSaved();
        assertEquals(List.of("print('shared', 6 * 7)"), notebook.reload().texts());

        notebook.cell(0).write("print('newer')").run();
        notebook.awaitSaved();
        assertThat(reader.open(path).locator("gb-cell pre.stream")).hasText("newer");

        owner.page().locator(".document-menu button").getByText("Share").click();
        owner.page().locator("vaadin-dialog").getByText("End sharing").click();
        assertThat(owner.page().locator("vaadin-dialog").getByText("Make a link"))
                .isVisible();
        assertThat(reader.open(path).locator("#content")).containsText("no such page");
    }

    @Test
    void sharesACellOfAChapterAsTheLearnerHasIt(Visitor owner, Visitor reader) {
        ChapterPage chapter = owner.openChapter("pytorch-basics");
        chapter.cell(0).write("print('my own', 1 + 1)").run();
        chapter.cell(0).element().locator("button.share").click();
        String path = madeLink(owner.page());

        Page read = reader.open(path);
        assertThat(read.locator("gb-cell")).hasCount(1);
        assertThat(read.locator("gb-cell .cm-content")).hasText("print('my own', 1 + 1)");
        assertThat(read.locator("gb-cell pre.stream")).hasText("my own 2");
        read.locator(".shared-head button").click();
        assertThat(new OwnNotebook(read).cell(0).printed()).hasText("my own 2");
    }

    /** Makes the link in the dialog that is open; returns its path below the application's address. */
    private static String madeLink(Page page) {
        page.locator("vaadin-dialog button.primary").click();
        Locator link = page.locator("vaadin-dialog .link input");
        assertThat(link).hasValue(Pattern.compile(".*/shared/[\\w-]{22}"));
        String url = link.inputValue();
        page.locator("vaadin-dialog").getByText("Close").click();
        return url.substring(url.indexOf("shared/"));
    }
}
