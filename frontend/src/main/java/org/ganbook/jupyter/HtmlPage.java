package org.ganbook.jupyter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.ganbook.markdown.MarkdownText;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.Run;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import org.jsoup.nodes.Entities;

/**
 * A notebook as a page to read: one file with all that belongs to it, which runs nothing and loads nothing. Its formulas
 * are TeX in {@code gb-formula} elements; a browser that is about to save the page can typeset them first.
 */
public final class HtmlPage {

    /** What a browser allows the page to do. */
    public static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private static final String STYLE = style();

    private final Words words;
    private final String language;

    /** @param language the one of the words */
    public HtmlPage(Words words, String language) {
        this.words = words;
        this.language = language;
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("notebook-page.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The page.
     *
     * @param answers what the notebook's cells have shown
     */
    public String write(Document document, Map<String, CellState> answers) {
        String title = Entities.escape(document.title());
        var html = new StringBuilder("<!doctype html>\n<html lang=\"" + Entities.escape(language) + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + title + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n"
                + "<header>\n<h1>" + title + "</h1>\n<p>" + Entities.escape(words.of("export.read-only"))
                + "</p>\n</header>\n");
        for (Cell cell : document.cells()) {
            switch (cell.kind()) {
                case TEXT ->
                    html.append("<section class=\"text\">\n")
                            .append(MarkdownText.html(cell.text(), cell.attachments()))
                            .append("</section>\n");
                case RAW ->
                    html.append("<section>\n<pre>")
                            .append(Entities.escape(cell.text()))
                            .append("</pre>\n</section>\n");
                case CODE ->
                    code(
                            html,
                            cell,
                            answers.getOrDefault(cell.id(), CellState.UNTOUCHED).run());
            }
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void code(StringBuilder html, Cell cell, Run run) {
        html.append("<section class=\"code\">\n");
        if (run.stage().executionCount() > 0) {
            html.append("<div class=\"count\">[")
                    .append(run.stage().executionCount())
                    .append("]</div>\n");
        }
        html.append("<pre class=\"source\"><code>")
                .append(PythonColours.html(cell.text()))
                .append("</code></pre>\n");
        new AnswerHtml(html, words).write(run);
        html.append("</section>\n");
    }

    /** An SVG as an image can neither run scripts nor load anything. */
    static String address(String svg) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
