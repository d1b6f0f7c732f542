package org.ganbook.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ganbook.markdown.Formulas.Formula;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/**
 * Makes HTML of unknown origin harmless: what could run, load, send or lie over the page is taken out, and what is left
 * looks as it was meant to. Puts the formulas back into their places.
 */
final class LearnersHtml {

    private static final Safelist SAFE = new Safelist()
            .addTags("a", "abbr", "b", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup")
            .addTags("dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font", "h1", "h2")
            .addTags("h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s")
            .addTags("samp", "small", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td")
            .addTags("tfoot", "th", "thead", "tr", "tt", "u", "ul", "var")
            .addAttributes(":all", "title", "style", "align", "lang", "dir")
            .addAttributes("a", "href", "id", "name")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("font", "color")
            .addAttributes("ol", "start")
            .addAttributes("details", "open")
            .addAttributes("td", "colspan", "rowspan", "width")
            .addAttributes("th", "colspan", "rowspan", "width", "scope");

    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:).*", Pattern.DOTALL);
    private static final Pattern BARE_LINK =
            Pattern.compile("https?://[^\\s<>\"'`\ue000-\ue003]*[^\\s<>\"'`.,;:!?)\\]}*_~。，；：）\ue000-\ue003]");

    /** As an image an SVG can neither run scripts nor load anything. */
    private static final Pattern PICTURE = Pattern.compile(
            "data:image/(?:png|jpe?g|gif|webp|svg\\+xml)(?:;charset=utf-8)?;base64,[A-Za-z0-9+/=\\s]+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TASK = Pattern.compile("\\[([ xX])]\\s");

    /** Declarations that change how something looks and not where it is. */
    private static final Pattern STYLE = Pattern.compile(
            "(?:text-align:(?:left|right|center|justify)|color:(?:#[0-9a-f]{3,8}|[a-z]{3,20})|font-style:italic"
                    + "|font-weight:(?:bold|[1-9]00)|(?:max-)?width:[0-9]{1,4}(?:\\.[0-9]{1,3})?(?:px|em|%))");

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,4}(?:px|%)?");
    private static final Set<String> LENGTHS = Set.of("width", "height", "start", "colspan", "rowspan");
    private static final List<String> LITERAL = List.of("code", "pre", "kbd", "samp", "tt");

    /** Around the numbers of links that are put in at last. */
    private static final String LINK_OPEN = "\ue002";

    private static final String LINK_CLOSE = "\ue003";
    private static final Pattern LINK_MARK = Pattern.compile(LINK_OPEN + "([0-9]+)" + LINK_CLOSE);

    private final Map<String, String> attachments;
    private final Formulas formulas;
    private final List<String> links = new ArrayList<>();

    LearnersHtml(Map<String, String> attachments, Formulas formulas) {
        this.attachments = attachments;
        this.formulas = formulas;
    }

    String safe(String html) {
        String clean = Jsoup.clean(html, "", SAFE, new Document.OutputSettings().prettyPrint(false));
        // A character reference may have become one of our marks. In an attribute it would be replaced by quotes.
        Document document = Jsoup.parseBodyFragment(clean.replace(LINK_OPEN, "").replace(LINK_CLOSE, ""));
        document.outputSettings().prettyPrint(false);
        for (Element element : document.body().select("*")) {
            if (element != document.body()) {
                tidy(element);
            }
        }
        document.body().nodeStream(TextNode.class).forEach(this::mark);
        // Nodes would be put in one by one, which takes long among thousands of siblings.
        String marked = document.body().html();
        String withLinks = LINK_MARK
                .matcher(marked)
                .replaceAll(mark -> Matcher.quoteReplacement(html(links.get(Integer.parseInt(mark.group(1))))));
        return formulas.replaced(withLinks, LearnersHtml::html);
    }

    private void tidy(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String value = formulas.unmasked(attribute.getValue());
            if (attribute.getKey().equals("style")) {
                value = style(value);
            }
            boolean drop = value.isEmpty() && !Set.of("alt", "open").contains(attribute.getKey())
                    || LENGTHS.contains(attribute.getKey())
                            && !LENGTH.matcher(value).matches();
            if (drop) {
                element.removeAttr(attribute.getKey());
            } else {
                element.attr(attribute.getKey(), value);
            }
        }
        switch (element.normalName()) {
            case "a" -> link(element);
            case "img" -> picture(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> element.attr("id", anchor(formulas.unmasked(element.text())));
            case "li" -> task(element);
            default -> {}
        }
    }

    private static String style(String declared) {
        var kept = new StringBuilder();
        for (String declaration : declared.toLowerCase(Locale.ROOT).split(";")) {
            String compact = declaration.replaceAll("\\s+", "");
            if (STYLE.matcher(compact).matches()) {
                kept.append(compact).append(';');
            }
        }
        return kept.toString();
    }

    private static void link(Element link) {
        String name = link.hasAttr("id") ? link.attr("id") : link.attr("name");
        link.removeAttr("id").removeAttr("name");
        if (!name.isBlank()) {
            link.attr("id", anchor(name));
        }
        String address = link.attr("href").strip();
        if (address.startsWith("#") && address.length() > 1) {
            link.attr("href", "#" + anchor(address.substring(1).replace("%20", " ")));
        } else if (LINK.matcher(address).matches()) {
            outward(link.attr("href", address));
        } else {
            link.removeAttr("href");
        }
    }

    private static Element outward(Element link) {
        return link.attr("target", "_blank").attr("rel", "noopener noreferrer");
    }

    /** As Jupyter calls the place of a heading; the beginning keeps it apart from the page's own names. */
    private static String anchor(String name) {
        return "text-" + name.strip().replaceAll("\\s+", "-");
    }

    private void picture(Element image) {
        String address = image.attr("src").strip();
        if (address.startsWith("attachment:")) {
            String name = address.substring("attachment:".length());
            address = Optional.ofNullable(attachments.get(name))
                    .or(() -> Optional.ofNullable(attachments.get(name.replace("%20", " "))))
                    .orElse("");
        }
        if (PICTURE.matcher(address).matches()) {
            image.attr("src", address).attr("alt", image.attr("alt"));
        } else {
            image.replaceWith(instead(image, address));
        }
    }

    /** The page loads nothing from other sites; a link tells what would have been here, and where it is. */
    private static Node instead(Element image, String address) {
        String host = host(address);
        String alternative = image.attr("alt").strip();
        String words = host.isEmpty() ? alternative : alternative.isEmpty() ? host : alternative + " (" + host + ")";
        if (host.isEmpty() || image.closest("a") != null) {
            return new TextNode(words);
        }
        return outward(new Element("a").attr("href", address).text(words));
    }

    private static String host(String address) {
        try {
            return address.matches("(?i)https?://.*")
                    ? Optional.ofNullable(URI.create(address).getHost()).orElse("")
                    : "";
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static void task(Element item) {
        Element holder = item.firstElementChild() instanceof Element first
                        && first.nameIs("p")
                        && item.text().startsWith(first.text())
                ? first
                : item;
        if (holder.firstChild() instanceof TextNode text) {
            Matcher task = TASK.matcher(text.getWholeText().stripLeading());
            if (task.lookingAt()) {
                text.text(text.getWholeText().stripLeading().substring(task.end()));
                Element box = new Element("input").attr("type", "checkbox").attr("disabled", "");
                holder.prependChild(task.group(1).isBlank() ? box : box.attr("checked", ""));
            }
        }
    }

    /** Restores what was taken for formulas in code, and elsewhere marks the places of links that nobody has made one. */
    private void mark(TextNode text) {
        String words = text.getWholeText();
        boolean literal = false;
        boolean linked = false;
        for (Element at = text.parent(); at != null; at = at.parent()) {
            literal |= LITERAL.contains(at.normalName());
            linked |= at.normalName().equals("a");
        }
        if (literal) {
            text.text(formulas.unmasked(words));
        } else if (!linked && words.contains("://")) {
            text.text(BARE_LINK.matcher(words).replaceAll(link -> {
                links.add(link.group());
                return LINK_OPEN + (links.size() - 1) + LINK_CLOSE;
            }));
        }
    }

    private static String html(Formula formula) {
        return (formula.display() ? "<gb-formula display>" : "<gb-formula>") + Entities.escape(formula.tex())
                + "</gb-formula>";
    }

    private static String html(String link) {
        return outward(new Element("a").attr("href", link).text(link)).outerHtml();
    }
}
