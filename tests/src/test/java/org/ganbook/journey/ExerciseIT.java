package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class ExerciseIT {

    private static final String NAME = "swap-the-rows";

    @Test
    void tellsWhatIsMissingAndKeepsWhatIsSolved(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter("pytorch-basics");
        Locator exercise = chapter.page().locator("#exercise-" + NAME);
        Locator verdict = exercise.locator("gb-check");
        CellOnPage cell = chapter.cell("exercise-" + NAME);
        chapter.cell("one-number").run();
        chapter.cell("matrix-product").run();
        assertThat(verdict).hasAttribute("data-verdict", "none");

        cell.write("left = 1 / 0").run("ERROR");
        assertThat(verdict).hasAttribute("data-verdict", "not-checked");

        cell.write("nothing = 0").run();
        assertThat(verdict).hasAttribute("data-verdict", "not-yet");
        assertThat(verdict).containsText(Pattern.compile("Your code has to define \\w+"));

        exercise.locator("summary").last().click();
        cell.write(exercise.locator("pre.solution").textContent()).run();
        assertThat(verdict).hasAttribute("data-verdict", "solved");

        chapter.reload();
        assertThat(verdict).hasAttribute("data-verdict", "solved");
        cell.write("swap = add").run();
        assertThat(verdict).hasAttribute("data-verdict", "not-yet");
        assertThat(verdict).containsText("You have solved this.");
    }

    @Test
    void whoGoesOnWhileAnAnswerIsCheckedLosesNothing(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter("first-neural-network");
        CellOnPage wrong = chapter.cell("exercise-layer-sizes");
        CellOnPage next = chapter.cell("exercise-middle-layer");
        Locator verdict = chapter.page().locator("#exercise-layer-sizes gb-check");
        wrong.write("import time\n\ndef parameters(sizes):\n    time.sleep(3)\n    return 0");
        next.write("SizedClassifier = 1");
        wrong.run();
        assertThat(verdict).hasAttribute("data-verdict", "checking");
        next.run();
        assertThat(verdict).hasAttribute("data-verdict", "not-yet");
    }

    @Test
    void whatIsSolvedIsCountedOnAllPages(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter("pytorch-basics");
        Page start = visitor.openInSecondWindow("");
        Locator card = start.locator(".card")
                .filter(new Locator.FilterOptions().setHas(start.locator("a[href='chapter/pytorch-basics']")))
                .locator(".solved-count");
        Locator left = chapter.page().locator(".exercises-left");
        assertThat(card).hasText("0 of 3 exercises solved");
        assertThat(start.locator("a.begin")).hasText("Continue: PyTorch basics");

        chapter.cell("one-number").run();
        chapter.cell("matrix-product").run();
        Locator exercise = chapter.page().locator("#exercise-" + NAME);
        exercise.locator("summary").last().click();
        chapter.cell("exercise-" + NAME)
                .write(exercise.locator("pre.solution").textContent())
                .run();

        assertThat(card).hasAttribute("data-solved", "1");
        assertThat(left.locator(".solved-count")).hasAttribute("data-solved", "1");
        assertThat(left.locator("li a")).hasCount(2);
        assertThat(chapter.page().locator("nav.contents a[aria-current=page] .solved-count"))
                .containsText("1/3");
        left.locator("li a").first().click();
        assertThat(chapter.page()).hasURL(Pattern.compile(".*#exercise-[a-z-]+$"));
        start.reload();
        assertThat(card).hasAttribute("data-solved", "1");
    }

    @Test
    void hintsUnfoldOneByOne(Visitor visitor) {
        Locator exercise = visitor.openChapter("pytorch-basics").page().locator("#exercise-" + NAME);
        Locator first = exercise.locator("details").first();
        assertThat(first.locator(".prose")).isHidden();
        first.locator("summary").click();
        assertThat(first.locator(".prose")).isVisible();
        assertThat(exercise.locator("details").nth(1).locator(".prose")).isHidden();
    }
}
