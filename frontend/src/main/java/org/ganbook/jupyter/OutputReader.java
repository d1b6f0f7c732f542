package org.ganbook.jupyter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.markdown.MarkdownText;
import org.ganbook.notebook.Output;
import org.ganbook.notebook.Run;
import org.ganbook.notebook.RunStatus;
import org.jsoup.Jsoup;

/**
 * Reads what a cell has answered elsewhere, as the events that would have led to it here: so it is cut to the same length
 * and made inert in the same way as what our own cells show. Of the several forms of a value the richest that can be shown
 * is taken.
 */
final class OutputReader {

    /** What nbformat 3 calls the kinds. */
    private static final Map<String, String> OLD_KINDS = Map.of(
            "text", "text/plain",
            "html", "text/html",
            "png", "image/png",
            "jpeg", "image/jpeg",
            "svg", "image/svg+xml",
            "latex", "text/latex",
            "javascript", "application/javascript");

    private static final List<String> PICTURES =
            List.of("image/svg+xml", "image/png", "image/jpeg", "image/gif", "image/bmp");

    /** What needs scripts in the page, or a session that is not there. */
    private static final Pattern INTERACTIVE = Pattern.compile(
            "application/(?:javascript|vnd\\.(?:jupyter\\.widget-view|plotly|vega|vegalite|bokehjs_exec|bokehjs_load|holoviews_exec).*)");

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;?]*[ -/]*[@-~]");

    /** {@code <Figure size 640x480 with 1 Axes>} and the like. */
    private static final Pattern JUST_A_REPR = Pattern.compile("\\s*<[^\\n]*>\\s*");

    /** Pieces of this length are cheap to put together. */
    private static final int PIECE = 20_000;

    private final Words words;
    private Run run;

    /** @param begun the run without any output */
    OutputReader(Run begun, Words words) {
        this.run = begun;
        this.words = words;
    }

    Run read(JsonPlace outputs) {
        for (JsonPlace output : outputs.items()) {
            var unused = output.object();
            switch (output.field("output_type").text()) {
                case "stream" -> stream(output);
                case "execute_result", "display_data" -> value(output, output.field("data"), false);
                case "pyout" -> value(output, output, true);
                case "error", "pyerr" -> failure(output);
                case String other -> notice("import.not-shown", other.isEmpty() ? "?" : other);
            }
        }
        return run;
    }

    private void stream(JsonPlace output) {
        String name =
                output.field(output.field("name").isThere() ? "name" : "stream").text();
        var stream = name.equals("stderr") ? CellEvent.Stream.STDERR : CellEvent.Stream.STDOUT;
        String text = output.field("text").text();
        for (int from = 0; from < text.length(); from += PIECE) {
            add(new CellEvent.Text(stream, text.substring(from, Math.min(from + PIECE, text.length()))));
        }
    }

    private void failure(JsonPlace output) {
        String traceback =
                output.field("traceback").items().stream().map(JsonPlace::text).collect(Collectors.joining("\n"));
        add(new CellEvent.Failed(
                plain(output.field("ename").text()),
                plain(output.field("evalue").text()),
                0,
                List.of(),
                plain(traceback)));
        run = run.ended(RunStatus.ERROR, run.stage().elapsedSeconds());
    }

    private static String plain(String text) {
        return COLOUR.matcher(text).replaceAll("");
    }

    private void add(CellEvent event) {
        run = run.after(event);
    }

    private void notice(String key, Object... details) {
        add(new CellEvent.Notice("imported", words.of(key, details)));
    }

    private void value(JsonPlace output, JsonPlace data, boolean old) {
        Map<String, JsonPlace> forms = new LinkedHashMap<>();
        for (String name : data.object().propertyNames()) {
            String kind = OLD_KINDS.getOrDefault(name, name);
            if (kind.indexOf('/') > 0) {
                forms.put(kind, data.field(name));
            }
        }
        boolean display = !old && output.field("output_type").text().equals("display_data");
        if (shownAsPicture(output, forms) || shownAsHtml(forms, display)) {
            return;
        }
        Optional<String> interactive =
                forms.keySet().stream().filter(INTERACTIVE.asMatchPredicate()).findFirst();
        interactive.ifPresent(kind -> notice("import.interactive", kind));
        String text = text(forms);
        if (!text.isEmpty()) {
            add(new CellEvent.Result(text, "", display));
        } else if (interactive.isEmpty() && !forms.isEmpty()) {
            notice("import.not-shown", String.join(", ", forms.keySet()));
        }
    }

    private boolean shownAsPicture(JsonPlace output, Map<String, JsonPlace> forms) {
        for (String kind : PICTURES) {
            if (forms.containsKey(kind)) {
                Optional<Picture> picture = Picture.read(kind, forms.get(kind).text());
                picture.map(each -> each.sizedBy(output.field("metadata"), kind))
                        .ifPresentOrElse(
                                each -> add(new CellEvent.Figure(
                                        "imported-" + (run.outputs().size() + 1),
                                        each.svg(),
                                        each.png(),
                                        description(forms),
                                        each.width(),
                                        each.height())),
                                () -> notice("import.broken-picture", kind));
                return true;
            }
        }
        return false;
    }

    private static String description(Map<String, JsonPlace> forms) {
        String text =
                forms.containsKey("text/plain") ? plain(forms.get("text/plain").text()) : "";
        return JUST_A_REPR.matcher(text).matches() || text.length() > 1_000 ? "" : text.strip();
    }

    /** Whether something was left of the HTML that can be seen. */
    private boolean shownAsHtml(Map<String, JsonPlace> forms, boolean display) {
        String html = "";
        if (forms.containsKey("text/html")) {
            html = forms.get("text/html").text();
        } else if (forms.containsKey("text/markdown")) {
            html = MarkdownText.html(forms.get("text/markdown").text(), Map.of());
        }
        if (html.isBlank()) {
            return false;
        }
        Run with = run.after(new CellEvent.Result(text(forms), html, display));
        boolean visible = with.outputs().getLast() instanceof Output.Result result
                && !Jsoup.parse(result.html()).text().isBlank();
        run = visible ? with : run;
        return visible;
    }

    private static String text(Map<String, JsonPlace> forms) {
        String text = forms.containsKey("text/plain") ? forms.get("text/plain").text() : "";
        if ((text.isEmpty() || JUST_A_REPR.matcher(text).matches()) && forms.containsKey("text/latex")) {
            return forms.get("text/latex").text();
        }
        return plain(text);
    }
}
