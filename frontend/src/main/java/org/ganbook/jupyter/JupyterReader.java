package org.ganbook.jupyter;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ganbook.jupyter.UnreadableNotebookException.Fault;
import org.ganbook.notebook.Run;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads Jupyter notebooks of nbformat 3 and 4 as Jupyter, Colab and VS Code write them. The file may come from anybody: it
 * is read as a whole or not at all, takes a bounded amount of memory, and what its cells have shown is made inert.
 */
public final class JupyterReader {

    public static final int MOST_MEGABYTES = 64;

    private static final long MOST_BYTES = (long) MOST_MEGABYTES << 20;

    /** Each costs memory, so few characters must not make many. */
    private static final long MOST_PARTS = 1_000_000;

    private static final int DEEPEST = 100;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_PARTS)
                            .maxStringLength((int) MOST_BYTES)
                            .build())
                    .build())
            .build();

    /**
     * A notebook that has been read.
     *
     * @param runs what its cells had answered where it comes from
     */
    public record Opened(Document document, Map<String, Run> runs) {
        public Opened {
            runs = Map.copyOf(runs);
        }
    }

    private final Words words;
    private final Set<String> ids = new HashSet<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, Run> runs = new LinkedHashMap<>();

    private JupyterReader(Words words) {
        this.words = words;
    }

    /**
     * Reads a notebook.
     *
     * @param fileName gives the notebook its title, unless it has one of its own
     * @param words in which it is told what can't be shown
     * @throws UnreadableNotebookException when it is none, or goes over a limit
     * @throws IOException when the stream fails
     */
    public static Opened read(InputStream in, String fileName, Words words) throws IOException {
        JsonPlace root = new JsonPlace(parsed(in), "");
        if (!root.node().isObject()) {
            throw new UnreadableNotebookException(Fault.NOT_A_NOTEBOOK);
        }
        return new JupyterReader(words).notebook(root, fileName);
    }

    private static JsonNode parsed(InputStream in) throws IOException {
        var bounded = new BoundedStream(in);
        try {
            JsonNode root = JSON.readTree(bounded);
            if (root.isMissingNode()) {
                throw new UnreadableNotebookException(Fault.EMPTY);
            }
            return root;
        } catch (StreamConstraintsException _) {
            throw new UnreadableNotebookException(Fault.TOO_INTRICATE);
        } catch (StreamReadException | MismatchedInputException e) {
            if (bounded.first == '<') {
                throw new UnreadableNotebookException(Fault.A_PAGE);
            }
            TokenStreamLocation at = e.getLocation();
            throw new UnreadableNotebookException(
                    Fault.NOT_JSON, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
        }
    }

    private Opened notebook(JsonPlace root, String fileName) {
        int major = root.field("nbformat").isThere() ? root.field("nbformat").count() : guessed(root);
        switch (major) {
            case 3 ->
                root.field("worksheets").items().stream()
                        .flatMap(sheet -> cells(sheet).stream())
                        .forEach(this::add);
            case 4 -> cells(root).forEach(this::add);
            case 0, 1, 2 -> throw new UnreadableNotebookException(Fault.TOO_OLD, major);
            default -> throw new UnreadableNotebookException(Fault.TOO_NEW, major);
        }
        JsonPlace metadata = root.field("metadata");
        return new Opened(
                new Document(title(metadata, fileName), cells, List.of(), Metadata.ofNotebook(metadata)), runs);
    }

    /** Without its version a notebook can be told by what it is made of. */
    private static int guessed(JsonPlace root) {
        if (root.field("cells").isThere()) {
            return 4;
        }
        if (root.field("worksheets").isThere()) {
            return 3;
        }
        throw new UnreadableNotebookException(Fault.NOT_A_NOTEBOOK);
    }

    private static List<JsonPlace> cells(JsonPlace parent) {
        List<JsonPlace> cells = parent.field("cells").items();
        if (cells.size() > Document.MOST_CELLS) {
            throw tooMany(cells.size());
        }
        return cells;
    }

    private static UnreadableNotebookException tooMany(int cells) {
        return new UnreadableNotebookException(Fault.TOO_MANY_CELLS, cells, Document.MOST_CELLS);
    }

    private static String title(JsonPlace metadata, String fileName) {
        String fromFile = fileName.replaceFirst(".*[/\\\\]", "").replaceFirst("(?i)\\.(ipynb|json)$", "");
        String title = Stream.of(
                        metadata.field("title").name(),
                        metadata.field("colab")
                                .field("name")
                                .name()
                                .map(name -> name.replaceFirst("(?i)\\.ipynb$", "")),
                        metadata.field("name").name(),
                        Optional.of(fromFile))
                .flatMap(Optional::stream)
                .map(each -> each.strip().replaceAll("[\\p{Cntrl}\\s]+", " "))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("Notebook");
        return title.substring(0, Math.min(title.length(), Document.LONGEST_TITLE));
    }

    private void add(JsonPlace place) {
        if (cells.size() == Document.MOST_CELLS) {
            throw tooMany(cells.size() + 1);
        }
        var unused = place.object();
        CellReader reader = new CellReader(place, words);
        Cell cell = reader.cell(newId(place.field("id").name()));
        cells.add(cell);
        if (cell.kind() == Cell.Kind.CODE) {
            reader.run().ifPresent(run -> runs.put(cell.id(), run));
        }
    }

    /** The file's, if it can be a name here and is the first. */
    private String newId(Optional<String> given) {
        String id = given.filter(ID.asMatchPredicate()).filter(ids::add).orElse("");
        while (id.isEmpty()) {
            String made = String.format("%08x", RANDOM.nextInt());
            id = ids.add(made) ? made : "";
        }
        return id;
    }

    /** Ends where a file is longer than is allowed, and remembers how it begins. */
    private static final class BoundedStream extends FilterInputStream {
        private long count;
        private int first = -1;

        BoundedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            for (int i = 0; i < read && first < 0; i++) {
                byte b = into[offset + i];
                first = Character.isWhitespace(b) || b < 0 ? -1 : b;
            }
            count += Math.max(read, 0);
            if (count > MOST_BYTES) {
                throw new UnreadableNotebookException(Fault.TOO_LARGE, MOST_MEGABYTES);
            }
            return read;
        }
    }
}
