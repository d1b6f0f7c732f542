package org.ganbook.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the words of a lesson's language into a drawing. Formulas and single letters are the same in all languages. */
final class DrawingWords {

    private static final Pattern TEXT = Pattern.compile(">([^<]*)<");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private DrawingWords() {}

    /**
     * @param words each text of the drawing with what takes its place
     */
    static String translate(String svg, Map<String, String> words, Path file, String drawing, List<Problem> problems) {
        Set<String> missing = new TreeSet<>();
        String translated = TEXT.matcher(svg).replaceAll(found -> {
            String text = found.group(1);
            String key = plain(text.strip());
            String there = words.get(key);
            if (there != null) {
                return Matcher.quoteReplacement(found.group().replace(text.strip(), escaped(there)));
            }
            if (WORD.matcher(key).find()) {
                missing.add(key);
            }
            return Matcher.quoteReplacement(found.group());
        });
        if (!missing.isEmpty()) {
            problems.add(Problem.at(
                    file, 1, "'words' lacks what stands in " + drawing + ": " + String.join(" | ", missing)));
        }
        return translated;
    }

    private static String plain(String xml) {
        return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
