package org.ganbook.jupyter;

import java.util.List;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.notebook.Output;
import org.ganbook.notebook.Run;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Writes what a cell has answered into a page to read. */
final class AnswerHtml {

    private final StringBuilder html;
    private final Words words;
    private CellEvent.@Nullable Stream open;

    AnswerHtml(StringBuilder html, Words words) {
        this.html = html;
        this.words = words;
    }

    void write(Run run) {
        training(run.outputs());
        for (Output output : run.outputs()) {
            switch (output) {
                case Output.Text text -> print(text.stream(), text.text());
                case Output.Result result -> result(result);
                case Output.Figure figure ->
                    picture(
                            figure.svg().isEmpty()
                                    ? "data:image/png;base64," + figure.png()
                                    : HtmlPage.address(figure.svg()),
                            figure.description(),
                            figure.width(),
                            "");
                case Output.Notice notice -> note(words.of(notice));
                case Output.Failure failure -> failure(failure);
                case Output.Omitted gap -> note(words.of("cell.omitted", gap.outputs()));
                case Output.Curve _, Output.Sample _, Output.Weights _ -> {}
            }
        }
        close();
    }

    private void print(CellEvent.Stream stream, String text) {
        if (stream != open) {
            close();
            html.append(stream == CellEvent.Stream.STDERR ? "<pre class=\"errors\">" : "<pre>");
            open = stream;
        }
        html.append(Entities.escape(text));
    }

    private void close() {
        if (open != null) {
            html.append("</pre>\n");
            open = null;
        }
    }

    private void result(Output.Result result) {
        close();
        if (result.html().isEmpty()) {
            html.append("<pre class=\"result\">")
                    .append(Entities.escape(result.text()))
                    .append("</pre>\n");
        } else {
            // Made inert when it came: see Run.after.
            html.append("<div class=\"table\">").append(result.html()).append("</div>\n");
        }
    }

    private void picture(String address, String description, int width, String caption) {
        close();
        html.append("<figure><img src=\"")
                .append(Entities.escape(address))
                .append("\" alt=\"")
                .append(Entities.escape(description.isEmpty() ? words.of("cell.figure") : description))
                .append('"');
        if (width > 0) {
            html.append(" width=\"").append(width).append('"');
        }
        html.append('>');
        if (!caption.isEmpty()) {
            html.append("<figcaption>").append(Entities.escape(caption)).append("</figcaption>");
        }
        html.append("</figure>\n");
    }

    private void note(String text) {
        close();
        html.append("<p class=\"note\">").append(Entities.escape(text)).append("</p>\n");
    }

    private void failure(Output.Failure failure) {
        close();
        html.append("<div class=\"failure\"><strong>")
                .append(Entities.escape(failure.type()))
                .append("</strong>: ")
                .append(Entities.escape(failure.message()));
        if (!failure.traceback().isBlank()) {
            html.append("<details><summary>")
                    .append(Entities.escape(words.of("cell.traceback")))
                    .append("</summary><pre>")
                    .append(Entities.escape(failure.traceback()))
                    .append("</pre></details>");
        }
        html.append("</div>\n");
    }

    private void training(List<Output> outputs) {
        List<Output.Curve> curves = outputs.stream()
                .filter(Output.Curve.class::isInstance)
                .map(Output.Curve.class::cast)
                .toList();
        if (!curves.isEmpty()) {
            var drawing = new CurveDrawing(curves);
            picture(HtmlPage.address(drawing.svg()), drawing.description(), CurveDrawing.WIDTH, "");
        }
        for (Output.Sample sample : OutputWriter.latest(outputs)) {
            String words = this.words.of("export.made-by", sample.network(), sample.step());
            picture("data:image/" + sample.format() + ";base64," + sample.image(), words, 0, words);
        }
    }
}
