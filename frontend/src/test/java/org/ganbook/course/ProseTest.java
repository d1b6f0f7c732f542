package org.ganbook.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Markdown becomes on the page. */
class ProseTest {

    @Test
    void linesOfChineseAreJoinedWithoutASpace() {
        assertEquals("张量是数，数是张量。PyTorch\n和数", Markdown.inline(Markdown.parse("张量是数，\n数是\n张量。PyTorch\n和数")));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '~', textBlock = """
            ~Where $a_1 < b_2$ and *c*.~→~<p>Where <gb-formula>a_1 &lt; b_2</gb-formula> and <em>c</em>.</p>~
            ~$\\frac{1}{2}$*$x$*~→~<p><gb-formula>\\frac{1}{2}</gb-formula><em><gb-formula>x</gb-formula></em></p>~
            ~It costs \\$5 and \\$6.~→~<p>It costs $5 and $6.</p>~
            ~`a$b$c`~→~<p><code>a$b$c</code></p>~
            ~$a \\$ b$~→~<p><gb-formula>a \\$ b</gb-formula></p>~
            ~$$x^2$$~→~<gb-formula display="">x^2</gb-formula>~
            ~$$\\nx^2\\n  + y*z*\\n$$~→~<gb-formula display="">x^2\\n  + y*z*</gb-formula>~
            ~Text\\n$$ x $$\\nmore~→~<p>Text</p>\\n<gb-formula display="">x</gb-formula>\\n<p>more</p>~
            ~- one\\n\\n  $$ x $$~→~<ul>\\n<li>\\n<p>one</p>\\n<gb-formula display="">x</gb-formula>\\n</li>\\n</ul>~
            ~### Small steps~→~<h3 id="small-steps">Small steps</h3>~
            ~[out](https://example.org/a?b=1&c)~→~<p><a href="https://example.org/a?b=1&amp;c" target="_blank" rel="noopener">out</a></p>~
            ~[here](#adding)~→~<p><a href="chapter/sums#adding">here</a></p>~
            ~[sum](cells/add.py)~→~<p>see the <a href="chapter/sums#cell-add">sum</a></p>~
            ~[more](../A-more/en.md)~→~<p><a href="chapter/more">more</a></p>~
            ~```python\\nx < 1\\n```~→~<pre><code class="language-python">x &lt; 1\\n</code></pre>~
            ~a <!-- note to self --> b~→~<p>a  b</p>~
            ~x\\n\\n<!-- note -->~→~<p>x</p>~
            ~|a|b|\\n|-|-:|\\n|1|$x$|~→~<table>\\n<thead>\\n<tr>\\n<th>a</th>\\n<th align="right">b</th>\\n</tr>\\n</thead>\\n<tbody>\\n<tr>\\n<td>1</td>\\n<td align="right"><gb-formula>x</gb-formula></td>\\n</tr>\\n</tbody>\\n</table>~
            ~||b|\\n|-|-|\\n|c|1|~→~<table>\\n<thead>\\n<tr>\\n<td></td>\\n<th>b</th>\\n</tr>\\n</thead>\\n<tbody>\\n<tr>\\n<td>c</td>\\n<td>1</td>\\n</tr>\\n</tbody>\\n</table>~
            """)
    void becomesHtml(String markdown, String html, @TempDir Path folder) throws IOException {
        String text = markdown.replace("\\n", "\n");
        Path file = SampleCourse.write(folder).resolve("01-sums/en.md");
        Files.writeString(
                file, Files.readString(file).replace("Hello.", text.startsWith("[sum]") ? "see the " + text : text));
        if (text.startsWith("#")) {
            Path german = folder.resolve("01-sums/de.md");
            Files.writeString(german, Files.readString(german).replace("## Addieren", "### Schritte\n\n## Addieren"));
        }
        Lesson lesson = CourseLoader.load(folder).chapters().getFirst().lesson("en");
        Prose prose = (Prose) lesson.introduction().getFirst();
        assertEquals(html.replace("\\n", "\n"), prose.html().strip());
    }
}
