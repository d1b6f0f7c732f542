package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Answers that are out of date are marked, say why, and can be brought up to date. */
@Journey
class StalenessIT {

    private static final String CHAPTER = "pytorch-basics";
    private static final Pattern OUTDATED = Pattern.compile("\\boutdated\\b");

    private static final String NETWORK = """
            import torch
            torch.manual_seed(1)
            net = torch.nn.Linear(2, 1)
            optimiser = torch.optim.SGD(net.parameters(), lr=0.1)""";
    private static final String ASK = "net(torch.ones(2)).item()";
    private static final String TRAIN = """
            for step in range(steps):
                optimiser.zero_grad()
                net(torch.ones(4, 2)).pow(2).mean().backward()
                optimiser.step()""";

    @Test
    void marksWhatAnotherCellHasChangedAndRunsWhatIsNeeded(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        CellOnPage first = chapter.cell(0).write("x = 2").run();
        CellOnPage second = chapter.cell(1).write("y = x * 10").run();
        CellOnPage third = chapter.cell(2).write("y + 1").run();
        assertThat(third.result()).hasText("21");
        assertFresh(first, second, third);

        first.write("x = 3").run();
        String number = number(first);
        assertMarked(second, "x was changed by a later run of cell [" + number + "].");
        assertMarked(third, "y comes from cell [" + number(second) + "], which is out of date itself.");
        assertFresh(first);

        needs(third).click();
        assertThat(third.result()).hasText("31");
        assertFresh(first, second, third);
        // What was up to date has not run again.
        assertEquals(number, number(first));

        CellOnPage again = chapter.reload().cell(1);
        assertFresh(again);
        chapter.cell(0).write("x = 4").run();
        assertMarked(again, "x was changed by a later run of cell");
        assertThat(chapter.reload().cell(1).element()).hasClass(OUTDATED);
    }

    @Test
    void marksWhatIsEditedWhileItIsTyped(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        CellOnPage cell = chapter.cell(0).write("1 + 1").run();
        assertFresh(cell);
        cell.editor().press("End");
        cell.editor().press("1");
        assertMarked(cell, "Edited since it ran.");
        assertThat(cell.element().locator("button.mark")).hasText(Pattern.compile("^\\s*Edited"));
        assertThat(needs(cell)).hasCount(0);
        cell.editor().press("Backspace");
        assertFresh(cell);
        cell.editor().press("0");
        assertMarked(cell, "Edited since it ran.");
        // It is saved within a second.
        chapter.page().waitForTimeout(1000);
        CellOnPage reloaded = chapter.reload().cell(0);
        assertMarked(reloaded, "Edited since it ran.");
        reloaded.run();
        assertFresh(reloaded);
    }

    @Test
    void aTrainingChangesItsNetwork(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        chapter.cell(0).write(NETWORK).run();
        CellOnPage before = chapter.cell(1).write(ASK).run();
        CellOnPage steps = chapter.cell(2).write("steps = 3").run();
        // The chapter's next cell counts without an end: it is one that only a hand runs.
        CellOnPage training = chapter.cell(4).write(TRAIN).run();
        CellOnPage after = chapter.cell(5).write(ASK).run();
        String trained = after.result().textContent();
        // The order of the notebook: first it is asked, then it is trained.
        assertFresh(before, training, after);

        training.run();
        assertMarked(after, "net was changed by a later run of cell [" + number(training) + "].");
        assertFresh(before);
        after.run();
        assertFresh(after);

        steps.write("steps = 30").run();
        assertMarked(training, "steps was changed by a later run of cell");
        assertMarked(after, "net comes from cell");
        steps.write("steps = 3").run();
        needs(after).click();
        // The network is made anew, and trained once.
        assertThat(after.result()).hasText(trained);
        assertFresh(training, after);
        assertThat(before.element()).hasClass(OUTDATED);
    }

    @Test
    void aCellInTheMiddleRunsInAFreshSession(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        CellOnPage first = chapter.cell(0).write("import math").run();
        CellOnPage unneeded = chapter.cell(1).write("print('not needed')").run();
        chapter.cell(2).write("def area(r): return math.pi * r * r");
        CellOnPage last = chapter.cell(3).write("round(area(2), 2)").run("ERROR");
        assertThat(last.failure()).containsText("NameError");
        chapter.page().getByRole(AriaRole.BUTTON, button("Restart")).click();
        chapter.page().locator("vaadin-button[slot=confirm-button]").click();
        assertThat(first.element()).hasClass(Pattern.compile("\\bstale\\b"));

        last.element().hover();
        needs(last).first().click();
        assertThat(last.result()).hasText("12.57");
        assertFresh(first, last);
        assertThat(unneeded.element()).hasClass(Pattern.compile("\\bstale\\b"));
    }

    /** What the course itself does is in order, also when it is done twice. */
    @Test
    void aChapterThatRanFromTopToBottomHasNoMarks(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        Locator runAll = chapter.page().getByRole(AriaRole.BUTTON, button("Run all"));
        CellOnPage last = chapter.cell(chapter.cellNames().stream()
                .filter(name -> !name.startsWith("exercise-"))
                .reduce("", (before, name) -> name));
        runAll.click();
        last.element().locator(".count").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        last.awaitEnd("OK");
        String count = last.element().locator(".count").textContent();
        assertThat(chapter.page().locator("gb-cell.outdated")).hasCount(0);
        runAll.click();
        assertThat(last.element().locator(".count"))
                .not()
                .hasText(count, new LocatorAssertions.HasTextOptions().setTimeout(120_000));
        last.awaitEnd("OK");
        assertThat(chapter.page().locator("gb-cell.outdated")).hasCount(0);
    }

    @Test
    void tellsWhenItRan(Visitor visitor) {
        CellOnPage cell = visitor.openChapter(CHAPTER).cell(0).write("1").run();
        Locator time = cell.element().locator("time");
        assertThat(time).hasAttribute("datetime", Pattern.compile("20\\d\\d-\\d\\d-\\d\\dT.*Z"));
        assertThat(time).hasAttribute("title", Pattern.compile("Ran on .*20\\d\\d.*, for .*s"));
        assertThat(time).hasText(Pattern.compile("\\d?\\d:\\d\\d"));
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String number(CellOnPage cell) {
        return cell.element().locator(".count").innerText();
    }

    private static Locator needs(CellOnPage cell) {
        return cell.element().locator("button.run-needs");
    }

    private static void assertFresh(CellOnPage... cells) {
        for (CellOnPage cell : cells) {
            assertThat(cell.element()).not().hasClass(OUTDATED);
        }
    }

    /** It is marked, the reason is a tooltip that screen readers hear as well, and can be unfolded. */
    private static void assertMarked(CellOnPage cell, String reason) {
        assertThat(cell.element()).hasClass(OUTDATED);
        Locator mark = cell.element().locator("button.mark");
        // The browser reads the pattern, and does not know quoting.
        assertThat(mark).hasAttribute("title", Pattern.compile(reason.replaceAll("[\\[\\].]", "\\\\$0")));
        assertThat(mark.locator(".only-heard")).containsText(reason);
        mark.click();
        assertThat(cell.element().locator(".why")).containsText(reason);
        mark.click();
        assertThat(cell.element().locator(".why")).hasCount(0);
    }
}
