package org.ganbook.course;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML mapping whose every complaint names file and line. */
final class Yaml {

    private final Path file;
    private final int firstLine;
    /** The line that the mapping begins on. */
    private final int start;

    private final List<Problem> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** @param firstLine the line of the file that the text begins on, from 1 */
    Yaml(Path file, int firstLine, String text, Set<String> keys, List<Problem> problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.start = firstLine;
        this.problems = problems;
        compose(text).ifPresent(root -> readKeys(root, keys));
    }

    /** A mapping within another one. */
    private Yaml(Yaml outer, Node node, Set<String> keys) {
        this.file = outer.file;
        this.firstLine = outer.firstLine;
        this.start = outer.line(node);
        this.problems = outer.problems;
        readKeys(node, keys);
    }

    /** The line that the mapping begins on. */
    int line() {
        return start;
    }

    String text(String key) {
        return required(key)
                .flatMap(node -> scalar(node, key))
                .filter(text -> !text.isBlank())
                .orElse("");
    }

    /** A text that may be left out. */
    Optional<String> textIfAny(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> scalar(node, key));
    }

    int number(String key) {
        Optional<Node> node = required(key);
        String text = node.flatMap(n -> scalar(n, key)).orElse("1");
        if (text.matches("[1-9][0-9]{0,4}")) {
            return Integer.parseInt(text);
        }
        complain(node.orElse(null), "'" + key + "' must be a whole number from 1, not '" + text + "'");
        return 1;
    }

    /** The items of a list that is not empty, each with its line. */
    Map<String, Integer> lines(String key) {
        Map<String, Integer> items = new LinkedHashMap<>();
        required(key).ifPresent(node -> {
            if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
                for (Node item : list.getValue()) {
                    scalar(item, key).ifPresent(text -> {
                        if (items.put(text, line(item)) != null) {
                            complain(item, "'" + text + "' stands twice in '" + key + "'");
                        }
                    });
                }
            } else {
                complain(node, "'" + key + "' must be a list with at least one item");
            }
        });
        return items;
    }

    /** A mapping that must be there; where it isn't, an empty one. */
    Yaml mapping(String key, Set<String> keys) {
        return required(key)
                .map(node -> new Yaml(this, node, keys))
                .orElseGet(() -> new Yaml(file, start, "{}", keys, problems));
    }

    /** The mappings of a list that is not empty. */
    List<Yaml> items(String key, Set<String> keys) {
        Optional<Node> node = required(key);
        if (node.orElse(null) instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return list.getValue().stream()
                    .map(item -> new Yaml(this, item, keys))
                    .toList();
        }
        node.ifPresent(other -> complain(other, "'" + key + "' must be a list with at least one item"));
        return List.of();
    }

    /** A mapping of texts that must be there. */
    Map<String, String> texts(String key) {
        return required(key).map(node -> texts(node, key)).orElse(Map.of());
    }

    /** A mapping of texts that may be left out. */
    Map<String, String> textsIfAny(String key) {
        Node node = values.get(key);
        return node == null ? Map.of() : texts(node, key);
    }

    private Map<String, String> texts(Node node, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                scalar(tuple.getKeyNode(), key)
                        .ifPresent(name -> scalar(tuple.getValueNode(), name).ifPresent(text -> texts.put(name, text)));
            }
        } else {
            complain(node, "'" + key + "' must hold lines of the form 'name: text'");
        }
        return texts;
    }

    private Optional<Node> compose(String text) {
        try {
            return new Compose(LoadSettings.builder().build()).composeString(text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            problems.add(Problem.at(file, firstLine + line, "not valid YAML: " + e.getProblem()));
            return Optional.empty();
        }
    }

    private void readKeys(Node root, Set<String> keys) {
        if (!(root instanceof MappingNode mapping)) {
            complain(root, "expected lines of the form 'key: value'");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode(), "key").orElse("");
            if (keys.contains(key)) {
                values.put(key, tuple.getValueNode());
            } else {
                complain(
                        tuple.getKeyNode(),
                        "unknown key '" + key + "'; known are "
                                + String.join(", ", keys.stream().sorted().toList()));
            }
        }
    }

    private Optional<Node> required(String key) {
        Node node = values.get(key);
        if (node == null) {
            problems.add(Problem.at(file, start, "'" + key + "' is missing"));
        }
        return Optional.ofNullable(node);
    }

    private Optional<String> scalar(Node node, String key) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        complain(node, "'" + key + "' must be a text");
        return Optional.empty();
    }

    private int line(Node node) {
        return firstLine + node.getStartMark().map(mark -> mark.getLine()).orElse(0);
    }

    private void complain(@Nullable Node node, String message) {
        problems.add(Problem.at(file, node == null ? start : line(node), message));
    }
}
