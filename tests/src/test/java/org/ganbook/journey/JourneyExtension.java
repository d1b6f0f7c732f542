package org.ganbook.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests their browsers and the shared application, and keeps evidence of a test that failed. */
final class JourneyExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(JourneyExtension.class);

    /** A busy machine is slow, not wrong. */
    private static final double PATIENCE_MILLIS = 15_000;

    private static final List<String> BROWSER_OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-dev-shm-usage");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitor.class || type == Application.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == Application.class) {
            return application(context);
        }
        Visitor visitor = new Visitor(
                browser(context).browser(), () -> application(context).address());
        visitors(context).list().add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Visitor> visitors = visitors(context).list();
        Path folder = Path.of(
                "target", "journeys", context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        List<String> errors = visitors.stream()
                .flatMap(visitor -> visitor.unexpectedErrors().stream())
                .toList();
        boolean failed = context.getExecutionException().isPresent() || !errors.isEmpty();
        for (int i = 0; i < visitors.size(); i++) {
            if (failed) {
                String shown = visitors.get(i).leaveEvidence(folder, i + 1);
                context.getExecutionException().ifPresent(failure -> failure.addSuppressed(new Shown(shown)));
            }
            visitors.get(i).close();
        }
        if (context.getExecutionException().isEmpty() && !errors.isEmpty()) {
            throw new AssertionError("the page's console has errors: " + errors);
        }
    }

    /** What a page showed when a journey failed; travels with the failure into its report. */
    private static final class Shown extends Exception {
        private static final long serialVersionUID = 1L;

        Shown(String page) {
            super(page, null, false, false);
        }
    }

    private record Visitors(List<Visitor> list) {}

    private static Visitors visitors(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Visitors.class, key -> new Visitors(new ArrayList<>()), Visitors.class);
    }

    private record OpenBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private static OpenBrowser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(OpenBrowser.class, key -> openBrowser(), OpenBrowser.class);
    }

    private static OpenBrowser openBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(BROWSER_OPTIONS));
        return new OpenBrowser(playwright, browser);
    }

    /** The browser that {@code GANBOOK_BROWSER} names, or a Chromium or Chrome on the path. */
    private static Path program() {
        String named = System.getenv("GANBOOK_BROWSER");
        if (named != null && !named.isEmpty()) {
            return Path.of(named);
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no browser was found: install Chromium, or name one in GANBOOK_BROWSER"));
    }

    private record SharedApplication(Application application, Path data) implements AutoCloseable {
        @Override
        public void close() {
            application.close();
            TemporaryFolder.delete(data);
        }
    }

    private static Application application(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(SharedApplication.class, key -> startApplication(), SharedApplication.class)
                .application();
    }

    private static SharedApplication startApplication() {
        try {
            Path data = Files.createTempDirectory("ganbook-journeys");
            return new SharedApplication(Application.start(data), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
