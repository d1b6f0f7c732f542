package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Below an error stands what it means; a page holds all explanations. */
@Journey
class ExplanationIT {

    private static final String CHAPTER = "pytorch-basics";
    private static final String SHAPES_THAT_DO_NOT_FIT = "import torch\ntorch.rand(2, 3) @ torch.rand(5, 7)";
    private static final int MANY_TABS = 12;

    private static CellOnPage failing(Visitor visitor, String code) {
        return visitor.openChapter(CHAPTER).cell(0).write(code).run("ERROR");
    }

    @Test
    void tellsWhatAnErrorMeansAboutTheLearnersOwnNumbers(Visitor visitor) {
        CellOnPage cell = failing(visitor, SHAPES_THAT_DO_NOT_FIT);
        Locator button = cell.failure().locator("button.explain");
        Locator text = cell.failure().locator(".explanation");
        assertThat(button).hasText("What does this mean?");
        assertThat(text).isHidden();

        button.click();
        assertThat(button).hasAttribute("aria-expanded", "true");
        assertThat(text.locator(".title")).hasText("Matrices of 2x3 and 5x7 cannot be multiplied");
        assertThat(text).containsText("Here the shapes are 2x3 and 5x7.");
        assertThat(text.locator(".works pre")).containsText("view(1, 784)");
        assertThat(cell.failure().locator("details")).isVisible();

        button.click();
        assertThat(button).hasAttribute("aria-expanded", "false");
        assertThat(text).isHidden();
    }

    @Test
    void speaksThePagesLanguage(Visitor visitor) {
        CellOnPage german = failing(visitor.speaking("de-DE"), SHAPES_THAT_DO_NOT_FIT);
        german.failure().locator("button.explain").click();
        assertThat(german.failure().locator("button.explain")).hasText("Was bedeutet das?");
        assertThat(german.failure().locator(".explanation .title"))
                .hasText("Matrizen mit 2x3 und 5x7 lassen sich nicht multiplizieren");
        assertThat(german.failure().locator(".explanation .see a").first()).hasText("Form");

        CellOnPage chinese = failing(visitor.speaking("zh-CN"), SHAPES_THAT_DO_NOT_FIT);
        chinese.failure().locator("button.explain").click();
        assertThat(chinese.failure().locator(".explanation .title")).hasText("2x3 和 5x7 的矩阵不能相乘");
    }

    @Test
    void isThereAgainAfterAReload(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        chapter.cell(0).write("learning_rat").run("ERROR");
        CellOnPage again = chapter.reload().cell(0);
        again.failure().locator("button.explain").click();
        assertThat(again.failure().locator(".explanation .title")).hasText("Nothing has the name learning_rat");
    }

    @Test
    void leavesErrorsAloneThatNobodyExplains(Visitor visitor) {
        CellOnPage cell = failing(visitor, "raise RuntimeError('<b>my own</b>')");
        assertThat(cell.failure().locator(".what")).hasText("RuntimeError: <b>my own</b>");
        assertThat(cell.failure().locator("button.explain")).hasCount(0);
    }

    @Test
    void showsAMessageAsText(Visitor visitor) {
        CellOnPage cell = failing(visitor, "{}['<img src=x onerror=document.title=1>']");
        cell.failure().locator("button.explain").click();
        assertThat(cell.failure().locator(".explanation")).containsText("'<img src=x onerror=document.title=1>'");
        assertThat(cell.failure().locator(".explanation img")).hasCount(0);
    }

    @Test
    void opensByKeyboardAndLeadsOn(Visitor visitor) {
        CellOnPage cell = failing(visitor, SHAPES_THAT_DO_NOT_FIT);
        Page page = visitor.page();
        cell.failure().locator("button.line").focus();
        page.keyboard().press("Tab");
        Locator button = cell.failure().locator("button.explain");
        assertThat(button).isFocused();
        page.keyboard().press("Enter");
        assertThat(button).hasAttribute("aria-expanded", "true");

        Locator section = cell.failure()
                .locator(".explanation .see a")
                .filter(new Locator.FilterOptions().setHasText("Matrix products"));
        for (int i = 0; i < MANY_TABS && !(Boolean) section.evaluate("link => link === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(section).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/chapter/pytorch-basics#matrix-products$"));
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "390, 844, DARK"})
    void fitsTheScreenAndHasNoGraveFault(int width, int height, ColorScheme scheme, Visitor visitor) {
        visitor.withScreen(width, height, scheme);
        CellOnPage cell = failing(visitor, SHAPES_THAT_DO_NOT_FIT);
        cell.failure().locator("button.explain").click();
        assertThat(cell.failure().locator(".explanation")).isVisible();
        check(visitor.page(), width);
        check(visitor.open("errors"), width);
    }

    private static void check(Page page, int width) {
        List<String> faults = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().getFirst().getTarget())
                        .toList();
        assertEquals(List.of(), faults, page.url());
        assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), page.url() + " is too wide");
    }

    @Test
    void allExplanationsStandOnOnePageThatIsFoundFromTheGlossaryAndBySearch(Visitor visitor) {
        Page page = visitor.open("glossary");
        page.locator(".glossary > p a").click();
        assertThat(page).hasURL(Pattern.compile(".*/errors$"));
        Locator errors = page.locator("main.errors-explained article");
        assertTrue(errors.count() >= 50, () -> errors.count() + " errors");
        page.locator("nav.titles a")
                .filter(new Locator.FilterOptions().setHasText("super().__init__() is missing"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/errors#super-init$"));
        assertThat(page.locator("#super-init")).isInViewport();

        visitor.open("search?q=second%20time%20graph");
        page.locator(".search li h2 a")
                .filter(new Locator.FilterOptions().setHasText("The way back can be walked only once"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/errors#backward-twice$"));
    }
}
