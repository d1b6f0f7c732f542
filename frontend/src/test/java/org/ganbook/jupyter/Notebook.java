package org.ganbook.jupyter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ganbook.jupyter.JupyterReader.Opened;
import org.ganbook.notebook.Output;
import org.ganbook.notebook.Run;

/** Files to read, in a hurry: single quotes stand for double ones. */
final class Notebook {

    /** Words that are their keys, for all but the kinds of remarks that a worker may add to. */
    static final Words KEYS = new Words() {
        @Override
        public String of(String key, Object... details) {
            return key + Arrays.asList(details);
        }

        @Override
        public boolean has(String key) {
            return !key.endsWith(".new-kind");
        }
    };

    private Notebook() {}

    static Opened opened(String file, String name) {
        return opened(file.getBytes(StandardCharsets.UTF_8), name);
    }

    static Opened opened(byte[] file, String name) {
        try {
            return JupyterReader.read(new ByteArrayInputStream(file), name, KEYS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String quoted(String json) {
        return json.replace('\'', '"');
    }

    /** A notebook of nbformat 4.5 with these cells. */
    static String of(String... cells) {
        return quoted(
                "{'cells': [" + String.join(", ", cells) + "], 'metadata': {}, 'nbformat': 4, 'nbformat_minor': 5}");
    }

    /** A code cell with these outputs. */
    static String code(String... outputs) {
        return Arrays.stream(outputs)
                .collect(Collectors.joining(
                        ", ",
                        "{'cell_type': 'code', 'id': 'a', 'metadata': {}, 'execution_count': 7, 'source': 'x', 'outputs': [",
                        "]}"));
    }

    static String display(String data) {
        return "{'output_type': 'display_data', 'metadata': {}, 'data': {" + data + "}}";
    }

    /** What the only cell of a notebook shows when these are its outputs. */
    static List<Output> shown(String... outputs) {
        return run(opened(of(code(outputs)), "n.ipynb"), "a").outputs();
    }

    /** What a cell had answered. */
    static Run run(Opened opened, String cell) {
        return Optional.ofNullable(opened.runs().get(cell)).orElseThrow();
    }
}
