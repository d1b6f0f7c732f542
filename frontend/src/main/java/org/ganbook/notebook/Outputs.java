package org.ganbook.notebook;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** What is common to all kinds of output. */
final class Outputs {

    /** A text of one piece longer than this loses its middle. */
    private static final int LONGEST = 100_000;

    private static final Safelist INERT = new Safelist()
            .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "div", "p", "span", "pre", "code")
            .addTags("b", "i", "em", "strong", "sub", "sup", "br", "ul", "ol", "li", "h1", "h2", "h3", "h4", "hr")
            .addAttributes("table", "class")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("td", "colspan", "rowspan");

    private Outputs() {}

    static int nextId(List<Output> outputs) {
        return outputs.isEmpty() ? 1 : outputs.getLast().id() + 1;
    }

    static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST / 2) + "\n⋯\n" + text.substring(text.length() - LONGEST / 2);
    }

    /** The worker makes its HTML inert; the page does not take its word for it. */
    static String inert(String html) {
        return html.isEmpty()
                ? html
                : Jsoup.clean(shortened(html), "", INERT, new Document.OutputSettings().prettyPrint(false));
    }
}
