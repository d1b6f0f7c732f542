package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A long training can be shortened, and the code says so. */
@Journey
class PaceIT {

    @Test
    void theSwitchWritesTheValueIntoTheCode(Visitor visitor) {
        CellOnPage training = visitor.openChapter("first-neural-network").cell("train");
        assertThat(training.editor()).containsText(Pattern.compile("# full: \\S"));
        assertThat(button(training, "Quick")).hasAttribute("aria-pressed", "true");

        button(training, "Full").click();
        assertThat(training.editor()).containsText(Pattern.compile("# quick: \\S"));
        assertThat(training.element().locator(".restore")).hasCount(0);
        training.element().page().waitForTimeout(1000);

        CellOnPage later = visitor.openChapter("first-neural-network").cell("train");
        assertThat(later.editor()).containsText(Pattern.compile("# quick: \\S"));
        button(later, "Quick").click();
        assertThat(later.editor()).containsText(Pattern.compile("# full: \\S"));
    }

    private static Locator button(CellOnPage cell, String name) {
        return cell.element()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
