package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cells: values, prints, errors, figures, progress, Stop, and what a second window or learner sees of them. */
@Journey
class RunningIT {

    private static final String CHAPTER = "pytorch-basics";

    @Test
    void editsAndRunsACell(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        CellOnPage cell = chapter.cell(0)
                .write("x = 3.5; y = x*x + 2; print(x, y)\ny - 0.25")
                .run();
        assertThat(cell.printed()).hasText("3.5 14.25");
        assertThat(cell.result()).hasText("14.0");

        CellOnPage again = chapter.reload().cell(0);
        assertThat(again.editor()).containsText("y - 0.25");
        assertThat(again.printed()).hasText("3.5 14.25");
        assertThat(again.result()).hasText("14.0");
        assertThat(chapter.cell(1).write("y").run().result()).hasText("14.25");
    }

    @Test
    void bringsBackTheBooksText(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        CellOnPage cell = chapter.cell(0);
        String book = cell.editor().innerText();
        cell.write("1 + 1");
        cell.element().locator("button.restore").click();
        assertEquals(book, cell.editor().innerText());
    }

    @Test
    void answersAsPyTorchDoes(Visitor visitor) {
        CellOnPage cell = visitor.openChapter(CHAPTER).cell(0).write("""
                        import torch
                        x = torch.tensor(3.5, requires_grad=True)
                        y = (x-1) * (x-2) * (x-3)
                        y.backward()
                        print(x.grad)
                        y""").run();
        assertThat(cell.printed()).hasText("tensor(5.7500)");
        assertThat(cell.result()).hasText("tensor(1.8750, grad_fn=<MulBackward0>)");
    }

    @Test
    void showsWhatIsPrintedWhileTheCellRuns(Visitor visitor) {
        CellOnPage cell = visitor.openChapter(CHAPTER).cell(0).write("""
                        import time
                        print('first')
                        while True:
                            time.sleep(0.05)""").pressRun();
        assertThat(cell.printed()).hasText("first");
        assertEquals("RUNNING", cell.status());
        cell.pressStop();
        cell.awaitEnd("STOPPED");
        assertThat(cell.printed()).hasText("first");
    }

    @Test
    void showsTypeMessageAndLineOfAnError(Visitor visitor) {
        CellOnPage cell = visitor.openChapter(CHAPTER)
                .cell(0)
                .write("print('before')\n\nvalues = [1, 2]\nvalues[5]")
                .run("ERROR");
        assertThat(cell.printed()).hasText("before");
        assertThat(cell.failure().locator(".what")).hasText("IndexError: list index out of range");
        Locator line = cell.failure().locator("button.line");
        assertThat(line).hasText("Line 4");
        line.click();
        assertThat(cell.editor()).isFocused();
        assertThat(cell.element().locator(".cm-line.failed-line")).hasText("values[5]");
    }

    @Test
    void drawsAFigure(Visitor visitor) {
        CellOnPage cell = visitor.openChapter(CHAPTER).cell(0).write("""
                        import numpy
                        import matplotlib.pyplot as plt
                        plt.imshow(numpy.arange(12).reshape(3, 4), cmap='Greys', interpolation='none')
                        plt.title('twelve pixels')
                        plt.show()""").run();
        assertThat(cell.figure()).isVisible();
        assertThat(cell.figure()).hasAttribute("alt", Pattern.compile(".*twelve pixels.*"));
        assertTrue((Boolean) cell.figure().evaluate("image => image.complete && image.naturalWidth > 100"));
    }

    @Test
    void showsHowFarALoopIs(Visitor visitor) {
        CellOnPage cell = visitor.openChapter(CHAPTER).cell(0).write("""
                        import time
                        for step in range(1000):
                            time.sleep(0.02)""").pressRun();
        Locator loop = cell.element().locator(".loop");
        assertThat(loop.locator("code")).hasText("step in range(1000)");
        assertThat(loop.locator("progress")).hasAttribute("max", "1000");
        assertThat(loop.locator(".left")).hasText(Pattern.compile("about .+ left"));
        cell.pressStop();
        cell.awaitEnd("STOPPED");
    }

    @Test
    void stopsAnEndlessLoopAndKeepsTheVariables(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        CellOnPage endless = chapter.cell(0).write("""
                        n = 0
                        while True:
                            n += 1""").pressRun().awaitStatus("RUNNING");
        endless.pressStop();
        endless.awaitEnd("STOPPED");
        assertThat(chapter.cell(1).write("n > 0").run().result()).hasText("True");
    }

    @Test
    void isCompleteAfterAReloadInTheMiddle(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        CellOnPage cell = chapter.cell(0).write("""
                        import time
                        for i in range(60):
                            print('line', i)
                            time.sleep(0.05)
                        'done'""").pressRun();
        assertThat(cell.printed()).containsText("line 5");

        CellOnPage again = chapter.reload().cell(0);
        assertFalse(again.printed().textContent().contains("line 59"), "the reload came too late to show anything");
        again.awaitEnd("OK");
        assertThat(again.printed())
                .hasText(IntStream.range(0, 60).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")));
        assertThat(again.result()).hasText("'done'");
    }

    @Test
    void showsARunInEveryWindowOfTheLearner(Visitor visitor) {
        ChapterPage first = visitor.openChapter(CHAPTER);
        ChapterPage second = visitor.openChapterInSecondWindow(CHAPTER);
        first.cell(0).write("print('seen twice')").run();
        assertThat(second.cell(0).printed()).hasText("seen twice");
    }

    @Test
    void keepsTwoLearnersApart(Visitor anna, Visitor ben) {
        ChapterPage annas = anna.openChapter(CHAPTER);
        ChapterPage bens = ben.openChapter(CHAPTER);
        annas.cell(0)
                .write("secret = 'of anna'\nwith open('secret.txt', 'w') as f: f.write(secret)\nsecret")
                .run();

        assertThat(bens.cell(0).result()).hasCount(0);
        CellOnPage variable = bens.cell(0).write("secret").run("ERROR");
        assertThat(variable.failure().locator(".what")).hasText("NameError: name 'secret' is not defined");
        CellOnPage file = bens.cell(1).write("open('secret.txt').read()").run("ERROR");
        assertThat(file.failure().locator(".what")).hasText(Pattern.compile("FileNotFoundError: .*secret\\.txt.*"));
        assertThat(annas.cell(1).write("open('secret.txt').read()").run().result())
                .hasText("'of anna'");
    }

    @Test
    void runsTheWholeChapter(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        Page page = chapter.page();
        page.locator(".lab-buttons button").first().click();
        // An exercise is for the learner to run.
        String last = chapter.cellNames().reversed().stream()
                .filter(name -> !name.startsWith("exercise-"))
                .findFirst()
                .orElseThrow();
        chapter.cell(last).awaitEnd("OK");
        assertEquals(
                0,
                page.locator("gb-cell[data-status=LOST], gb-cell[data-status=UNAVAILABLE]")
                        .count());
    }
}
