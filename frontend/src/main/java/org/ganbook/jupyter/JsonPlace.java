package org.ganbook.jupyter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ganbook.jupyter.UnreadableNotebookException.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A place in a notebook's file: what stands there, and how people are told where it is. */
record JsonPlace(JsonNode node, String path) {

    boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    JsonPlace field(String name) {
        return new JsonPlace(node.path(name), path.isEmpty() ? name : path + "." + name);
    }

    /** What stands here if it is an object; an empty one if nothing does. */
    ObjectNode object() {
        if (!isThere()) {
            return JupyterReader.JSON.createObjectNode();
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new UnreadableNotebookException(Fault.NO_OBJECT, path);
    }

    /** The parts of a list; none if nothing stands here. */
    List<JsonPlace> items() {
        if (!isThere()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new UnreadableNotebookException(Fault.NO_LIST, path);
        }
        List<JsonPlace> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonPlace(node.get(i), path + "[" + i + "]"));
        }
        return items;
    }

    /** A text, or a list of texts that are one; empty if nothing stands here. */
    String text() {
        if (!isThere()) {
            return "";
        }
        if (node.isString()) {
            return node.stringValue();
        }
        if (!node.isArray()) {
            throw new UnreadableNotebookException(Fault.NO_TEXT, path);
        }
        var text = new StringBuilder();
        for (JsonNode line : node) {
            if (!line.isString()) {
                throw new UnreadableNotebookException(Fault.NO_TEXT, path);
            }
            text.append(line.stringValue());
        }
        return text.toString();
    }

    /** A text where nothing depends on it: anything else counts as none. */
    Optional<String> name() {
        return node.isString() && !node.stringValue().isBlank()
                ? Optional.of(node.stringValue().strip())
                : Optional.empty();
    }

    /** A number that counts; 0 if nothing stands here. */
    int count() {
        if (!isThere()) {
            return 0;
        }
        if (!node.isNumber() || !node.canConvertToInt()) {
            throw new UnreadableNotebookException(Fault.NO_NUMBER, path);
        }
        return Math.max(0, node.asInt());
    }
}
