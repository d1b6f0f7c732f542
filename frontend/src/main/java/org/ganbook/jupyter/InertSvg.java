package org.ganbook.jupyter;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * An SVG of unknown origin without what could run or load. Pages show it as an image, where it could do neither anyhow; but
 * it goes into files, too, and programs that open them may be less careful.
 */
final class InertSvg {

    private static final int LONGEST = 4_000_000;
    private static final int DEFAULT_WIDTH = 480;
    private static final int DEFAULT_HEIGHT = 320;

    private static final Set<String> DROPPED = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "handler",
            "listener",
            "set",
            "link",
            "meta",
            "html",
            "base");

    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]{1,5}(?:\\.[0-9]{1,9})?)(px|pt|)\\s*");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\s*\\S+[\\s,]+\\S+[\\s,]+([0-9]{1,5}(?:\\.[0-9]+)?)[\\s,]+([0-9]{1,5}(?:\\.[0-9]+)?)\\s*");
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");

    /** What CSS loads: {@code url(} of anything but a part of this picture, in whatever disguise. */
    private static final Pattern LOADING =
            Pattern.compile("@import|url\\(\\s*[\"']?\\s*(?!#)|expression|javascript:|\\\\", Pattern.CASE_INSENSITIVE);

    private InertSvg() {}

    static Optional<Picture> read(String svg) {
        // What stands before, entities among it, is none of the picture's business.
        int begin = svg.indexOf("<svg");
        if (begin < 0 || svg.length() > LONGEST) {
            return Optional.empty();
        }
        Document document = Jsoup.parse(svg.substring(begin), "", Parser.xmlParser());
        document.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml);
        Element root = document.firstElementChild();
        if (root == null || !root.normalName().equals("svg")) {
            return Optional.empty();
        }
        for (Element element : root.select("*")) {
            disarm(element);
        }
        if (!root.hasAttr("xmlns")) {
            root.attr("xmlns", "http://www.w3.org/2000/svg");
        }
        return Optional.of(sized(root));
    }

    private static void disarm(Element element) {
        String name = local(element.tagName());
        boolean animatesAddress = name.startsWith("animate")
                && local(element.attr("attributeName")).equals("href");
        if (DROPPED.contains(name)
                || animatesAddress
                || name.equals("style")
                        && LOADING.matcher(element.wholeText() + element.data()).find()) {
            element.remove();
            return;
        }
        for (Attribute attribute : element.attributes().asList()) {
            String key = local(attribute.getKey());
            String value = attribute.getValue().strip();
            boolean drop = key.startsWith("on")
                    || Set.of("href", "src").contains(key)
                            && !value.startsWith("#")
                            && !PICTURE.matcher(value).matches()
                    || !Set.of("href", "src", "d", "points").contains(key)
                            && !attribute.getKey().startsWith("xmlns")
                            && LOADING.matcher(value).find();
            if (drop) {
                element.removeAttr(attribute.getKey());
            }
        }
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static Picture sized(Element root) {
        Matcher box = VIEW_BOX.matcher(root.attr("viewBox"));
        boolean boxed = box.matches();
        int width = length(root.attr("width"), boxed ? box.group(1) : "", DEFAULT_WIDTH);
        int height = length(root.attr("height"), boxed ? box.group(2) : "", DEFAULT_HEIGHT);
        return new Picture(root.outerHtml(), "", width, height);
    }

    private static int length(String declared, String otherwise, int last) {
        for (String each : new String[] {declared, otherwise}) {
            Matcher length = LENGTH.matcher(each);
            if (length.matches()) {
                double pixels =
                        Double.parseDouble(length.group(1)) * (length.group(2).equals("pt") ? 4.0 / 3 : 1);
                if (pixels >= 1) {
                    return (int) Math.round(pixels);
                }
            }
        }
        return last;
    }
}
