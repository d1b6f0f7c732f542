package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For everybody: by keyboard alone, with a screen reader, on a telephone, in light and dark. */
@Journey
class AccessIT {

    private static final String CHAPTER = "pytorch-basics";
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int MANY_TABS = 60;

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "390, 844, LIGHT", "390, 844, DARK"})
    void hasNoGraveFaultAndFitsTheScreen(int width, int height, ColorScheme scheme, Visitor visitor) {
        visitor.withScreen(width, height, scheme);
        check(visitor.open(""), width);
        check(visitor.open("files"), width);
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        showEveryKindOfAnswer(chapter);
        check(chapter.page(), width);
        check(visitor.openChapter("first-neural-network").page(), width);
    }

    private static void showEveryKindOfAnswer(ChapterPage chapter) {
        chapter.cell(0).write("""
                        import sys, pandas
                        import matplotlib.pyplot as plt
                        print('a long line ' * 40)
                        print('to the error stream', file=sys.stderr)
                        plt.plot([1, 2, 4]); plt.show()
                        pandas.DataFrame([[i * j for i in range(40)] for j in range(3)])""").run();
        chapter.cell(1).write("1 / 0").run("ERROR");
        chapter.cell(2)
                .write("import time\nfor i in range(100000): time.sleep(0.01)")
                .pressRun();
        assertThat(chapter.cell(2).element().locator(".loop")).isVisible();
    }

    private static void check(Page page, int width) {
        List<String> faults = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
        assertEquals(List.of(), faults, page.url());
        assertEquals(
                width, page.evaluate("document.documentElement.scrollWidth"), page.url() + " is wider than the screen");
    }

    @Test
    void canBeUsedByKeyboardAlone(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter(CHAPTER);
        Page page = chapter.page();
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        page.keyboard().press("Enter");

        CellOnPage first = chapter.cell(0);
        tabTo(page, first.editor());
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().insertText("print('by keyboard')");
        page.keyboard().press("Shift+Enter");
        assertThat(first.printed()).hasText("by keyboard");
        assertThat(chapter.cell(1).editor()).isFocused();

        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().insertText("while True: pass");
        page.keyboard().press("Control+Enter");
        chapter.cell(1).awaitStatus("RUNNING");
        page.keyboard().press("Escape");
        Locator stop = chapter.cell(1).element().locator("button.stop");
        assertThat(stop).isFocused();
        page.keyboard().press("Enter");
        chapter.cell(1).awaitEnd("STOPPED");
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < MANY_TABS; i++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertTrue(false, "the Tab key doesn't lead to " + wanted);
    }

    /** What has the focus can be seen to have it. */
    @Test
    void showsWhereTheFocusIs(Visitor visitor) {
        Page page = visitor.openChapter(CHAPTER).page();
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            Object seen = page.evaluate("""
                    () => {
                      let e = document.activeElement;
                      while (e.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
                      const marked = n => {
                        const s = getComputedStyle(n);
                        return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none';
                      };
                      for (let n = e; n; n = n.parentElement ?? n.getRootNode().host) if (marked(n)) return '';
                      return e.outerHTML;
                    }""");
            assertEquals("", seen, "nothing shows that this has the focus");
        }
    }
}
