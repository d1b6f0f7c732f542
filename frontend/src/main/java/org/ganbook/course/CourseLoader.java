package org.ganbook.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads the content folder into records. All faults are collected and reported at once, so that an author sees the
 * whole list.
 */
public final class CourseLoader {

    private static final String OUTLINE = "course.yaml";

    private final Path root;
    private final List<Problem> problems = new ArrayList<>();

    private CourseLoader(Path root) {
        this.root = root;
    }

    /**
     * Reads the course that is packed with the application.
     *
     * @throws CourseException when it has faults
     */
    public static Course fromClassPath(ClassLoader loader) {
        URL outline = loader.getResource("content/" + OUTLINE);
        if (outline == null) {
            throw new IllegalStateException("content/" + OUTLINE + " is not on the class path");
        }
        try {
            if (!"jar".equals(outline.getProtocol())) {
                return load(Path.of(outline.toURI()).resolveSibling(""));
            }
            URLConnection connection = outline.openConnection();
            if (!(connection instanceof JarURLConnection jar)) {
                throw new IllegalStateException("can't read a course from " + outline);
            }
            URI archive = jar.getJarFileURL().toURI();
            try (FileSystem files = FileSystems.newFileSystem(Path.of(archive))) {
                return load(files.getPath("/content"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("can't read a course from " + outline, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a content folder.
     *
     * @throws CourseException when it has faults
     */
    public static Course load(Path root) {
        try {
            return new CourseLoader(root).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Course read() throws IOException {
        Path file = Path.of(OUTLINE);
        Path outline = root.resolve(OUTLINE);
        if (!Files.isRegularFile(outline)) {
            throw new CourseException(List.of(Problem.at(file, 1, "the file is missing")));
        }
        var yaml = new Yaml(file, 1, Files.readString(outline), Set.of("title", "languages", "chapters"), problems);
        Map<String, String> titles = yaml.texts("title");
        List<String> languages = List.copyOf(yaml.lines("languages").keySet());
        Map<String, Integer> folders = yaml.lines("chapters");
        if (!languages.isEmpty() && !titles.containsKey(languages.getFirst())) {
            problems.add(Problem.at(file, 1, "'title' lacks the language '" + languages.getFirst() + "'"));
        }
        List<ChapterDraft> drafts = new ArrayList<>();
        Map<String, String> slugs = new HashMap<>();
        for (var entry : folders.entrySet()) {
            if (!Files.isDirectory(root.resolve(entry.getKey()))) {
                problems.add(Problem.at(file, entry.getValue(), "there is no folder '" + entry.getKey() + "'"));
                continue;
            }
            ChapterDraft draft = ChapterDraft.read(root.resolve(entry.getKey()), languages, problems);
            String twin = slugs.put(draft.slug(), entry.getKey());
            if (twin != null) {
                problems.add(Problem.at(file, entry.getValue(), "'" + twin + "' has the same name in addresses"));
            }
            drafts.add(draft);
        }
        reportUnlisted(folders.keySet());
        Optional<GlossaryFile> glossary = readGlossary(languages);
        Links links = Links.over(drafts, glossary, problems);
        List<Chapter> chapters = drafts.stream()
                .map(draft -> ChapterBuilder.build(draft, links, problems))
                .toList();
        Glossary terms = glossary.map(read -> read.build(links)).orElse(new Glossary(List.of()));
        Explanations explanations = ExplanationFile.read(root, languages, links, terms, problems);
        if (!problems.isEmpty()) {
            throw new CourseException(problems);
        }
        return new Course(titles, languages, chapters, terms, explanations);
    }

    private Optional<GlossaryFile> readGlossary(List<String> languages) throws IOException {
        Path file = root.resolve(GlossaryFile.FILE.toString());
        return Files.isRegularFile(file)
                ? Optional.of(GlossaryFile.read(Files.readString(file), languages, problems))
                : Optional.empty();
    }

    private void reportUnlisted(Set<String> listed) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            Set<String> folders = new TreeSet<>();
            entries.filter(Files::isDirectory).forEach(path -> folders.add(ChapterDraft.name(path)));
            folders.removeAll(listed);
            folders.remove(ExplanationFile.FOLDER);
            folders.forEach(folder ->
                    problems.add(Problem.at(Path.of(OUTLINE), 1, "the folder '" + folder + "' is not in 'chapters'")));
        }
    }
}
