package org.ganbook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.highlight.Formatter;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLEncoder;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.ganbook.course.Block;
import org.ganbook.course.Chapter;
import org.ganbook.course.CodeCell;
import org.ganbook.course.Course;
import org.ganbook.course.ErrorExplanation;
import org.ganbook.course.Exercise;
import org.ganbook.course.Glossary;
import org.ganbook.course.Illustration;
import org.ganbook.course.Lesson;
import org.ganbook.course.LiveFigure;
import org.ganbook.course.Prose;
import org.ganbook.course.Section;

/** An index of all sections and terms, one a language: words are found in all their forms. */
public final class CourseSearch {

    private static final int MOST = 30;
    private static final int EXCERPT = 180;
    private static final float TITLE_COUNTS = 4;

    private final Map<String, IndexSearcher> indexes = new HashMap<>();
    private final Map<String, Analyzer> analyzers = new HashMap<>();

    public CourseSearch(Course course) {
        for (String language : course.languages()) {
            Analyzer analyzer =
                    switch (language) {
                        case "de" -> new GermanAnalyzer();
                        case "zh" -> new CJKAnalyzer();
                        default -> new EnglishAnalyzer();
                    };
            analyzers.put(language, analyzer);
            indexes.put(language, index(course, language, analyzer));
        }
    }

    /**
     * The places where the words stand, the best first.
     *
     * @param language one of the course's
     * @param words as people type them; the last one may be unfinished
     */
    public List<Found> find(String language, String words) {
        IndexSearcher index = indexes.get(language);
        Analyzer analyzer = analyzers.get(language);
        if (index == null || analyzer == null || words.isBlank()) {
            return List.of();
        }
        try {
            Query query = query(new QueryBuilder(analyzer), words.strip());
            Formatter marks = new SimpleHTMLFormatter("<mark>", "</mark>");
            Highlighter highlighter = new Highlighter(marks, new SimpleHTMLEncoder(), new QueryScorer(query, "text"));
            highlighter.setTextFragmenter(new SimpleFragmenter(EXCERPT));
            List<Found> found = new ArrayList<>();
            for (ScoreDoc hit : index.search(query, MOST).scoreDocs) {
                Document document = index.storedFields().document(hit.doc);
                String text = document.get("text");
                String excerpt = highlighter.getBestFragment(analyzer, "text", text);
                found.add(new Found(
                        document.get("address"),
                        document.get("chapter"),
                        document.get("title"),
                        excerpt == null ? new SimpleHTMLEncoder().encodeText(beginning(text)) : excerpt));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidTokenOffsetsException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String beginning(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + " …";
    }

    private static Query query(QueryBuilder builder, String words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        String[] each = words.split("\\s+");
        for (int i = 0; i < each.length; i++) {
            // Words like 'be' stand in no index, so only the last one, which may be unfinished, is worth looking for.
            if (i == each.length - 1 || builder.createPhraseQuery("text", each[i]) != null) {
                all.add(word(builder, each[i]), Occur.MUST);
            }
        }
        return all.build();
    }

    private static Query word(QueryBuilder builder, String word) {
        BooleanQuery.Builder one = new BooleanQuery.Builder();
        for (String field : List.of("title", "text")) {
            float weight = field.equals("title") ? TITLE_COUNTS : 1;
            Query exact = builder.createPhraseQuery(field, word);
            if (exact != null) {
                one.add(new BoostQuery(exact, weight), Occur.SHOULD);
            }
            one.add(new PrefixQuery(new Term(field, word.toLowerCase(Locale.ROOT))), Occur.SHOULD);
        }
        return one.build();
    }

    private static IndexSearcher index(Course course, String language, Analyzer analyzer) {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Chapter chapter : course.chapters()) {
                Lesson lesson = chapter.lesson(language);
                String address = "chapter/" + chapter.slug();
                writer.addDocument(document(address, "", lesson.title(), words(lesson.introduction())));
                for (Section section : lesson.sections()) {
                    writer.addDocument(document(
                            address + "#" + section.anchor(),
                            lesson.title(),
                            section.title(),
                            words(section.blocks())));
                }
            }
            for (Glossary.Term term : course.glossary().terms()) {
                Glossary.Entry entry = term.entries().get(language);
                if (entry != null) {
                    Document document = document("glossary#" + term.id(), "", entry.term(), entry.text());
                    entry.forms().forEach(form -> document.add(new TextField("title", form, Field.Store.NO)));
                    writer.addDocument(document);
                }
            }
            for (ErrorExplanation error : course.explanations().errors().toList()) {
                ErrorExplanation.Words words = error.words().get(language);
                if (words != null) {
                    String text = error.raised() + ". " + words.text();
                    String title = words.title(error.valuesOfExample());
                    writer.addDocument(document("errors#" + error.key(), "", title, text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Prose prose -> words.append(prose.text());
                case CodeCell cell -> words.append(cell.label()).append(". ").append(cell.code());
                case Exercise exercise ->
                    words.append(exercise.title())
                            .append(". ")
                            .append(exercise.start().code());
                case Illustration drawing -> words.append(drawing.alternative());
                case LiveFigure figure -> words.append(figure.label());
            }
            words.append(" \n");
        }
        return words.toString();
    }

    private static Document document(String address, String chapter, String title, String text) {
        Document document = new Document();
        document.add(new StoredField("address", address));
        document.add(new StoredField("chapter", chapter));
        document.add(new TextField("title", title, Field.Store.YES));
        document.add(new TextField("text", text, Field.Store.YES));
        return document;
    }

    /**
     * A place in the course.
     *
     * @param address relative to the site's base
     * @param chapter the title of the chapter that it is in, or empty
     * @param excerpt safe HTML: words around what was found, which is marked
     */
    public record Found(String address, String chapter, String title, String excerpt) {}
}
