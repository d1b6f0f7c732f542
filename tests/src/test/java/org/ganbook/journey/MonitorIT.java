package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A learner watches a training and steers it. */
@Journey
class MonitorIT {

    private static final String GAN = """
            import time, torch
            from torch import nn
            D = nn.Sequential(nn.Linear(784, 8), nn.Sigmoid(), nn.Linear(8, 1), nn.Sigmoid())
            G = nn.Sequential(nn.Linear(3, 8), nn.LeakyReLU(), nn.Linear(8, 784), nn.Sigmoid())
            optimiser_D, optimiser_G = torch.optim.SGD(D.parameters(), 0.01), torch.optim.SGD(G.parameters(), 0.01)
            def learn(optimiser, answer, target):
                loss = (answer - target).pow(2).sum()
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
            for i in range(10**7):
                learn(optimiser_D, D(torch.rand(784)), 1)
                learn(optimiser_D, D(G(torch.rand(3)).detach()), 0)
                learn(optimiser_G, D(G(torch.rand(3))), 1)
                time.sleep(0.001)
            print('trained', i < 10**6)""";

    private static Locator button(Locator in, String name) {
        return in.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void showsLossesImagesAndWeightsAndHaltsWhenAsked(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter("pytorch-basics");
        CellOnPage cell = chapter.cell(0);
        cell.write(GAN).pressRun();
        Locator element = cell.element();
        assertThat(element.locator(".curve figcaption")).containsText(Pattern.compile("D .*G "));
        Locator thumbs = element.locator(".strip .thumbs img");
        assertThat(thumbs.nth(2)).isVisible();

        button(element, "Weights and gradients").click();
        assertThat(element.locator(".weights details")).hasCount(2);
        assertThat(element.locator(".weights").getByText("2.weight").first()).isVisible();

        button(element, "Pause").click();
        assertThat(element.locator(".state")).hasText("Paused");
        String done = element.locator(".loop .of").textContent();
        button(element, "One round").click();
        assertThat(element.locator(".loop .of")).not().hasText(done);
        assertThat(element.locator(".state")).hasText("Paused");

        Locator slider = element.locator(".strip input[type=range]");
        slider.focus();
        chapter.page().keyboard().press("Home");
        assertThat(element.locator(".strip figcaption")).hasText(Pattern.compile("G after step \\d+"));
        assertThat(thumbs.first()).hasClass(Pattern.compile("current"));

        button(element, "Continue").click();
        button(element, "End here").click();
        cell.awaitEnd("OK");
        assertThat(cell.printed()).hasText("trained True");

        int images = thumbs.count();
        visitor.openChapter("pytorch-basics");
        assertThat(chapter.cell(0).element().locator(".strip .thumbs img")).hasCount(images);
        assertTrue(images >= 3);
    }
}
