package org.ganbook.jupyter;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What other programs note about notebooks and cells. It is of no meaning here and goes back into files as it came, but for
 * what would make them invalid, and for what is kept elsewhere.
 */
final class Metadata {

    /** The states of widgets take megabytes, and are lost without their session. */
    private static final int LONGEST = 100_000;

    /** When cells ran: part of their runs. */
    private static final Set<String> OF_RUNS = Set.of("execution", "executionInfo");

    /** By the schema of nbformat 4.5. */
    private static final Map<String, Predicate<JsonNode>> IN_CELLS = Map.of(
            "tags", Metadata::isTags,
            "name", node -> node.isString() && !node.stringValue().isEmpty(),
            "format", JsonNode::isString,
            "collapsed", JsonNode::isBoolean,
            "scrolled",
                    node -> node.isBoolean()
                            || node.isString() && node.stringValue().equals("auto"),
            "jupyter", Metadata::isHiding);

    private static final Map<String, Predicate<JsonNode>> IN_NOTEBOOKS = Map.of(
            "kernelspec",
            node -> node.path("name").isString() && node.path("display_name").isString(),
            "language_info",
            node -> node.path("name").isString() && isMode(node),
            "orig_nbformat",
            node -> false,
            "title",
            node -> false,
            "authors",
            JsonNode::isArray);

    private Metadata() {}

    static String ofCell(JsonPlace place) {
        ObjectNode kept = kept(place, IN_CELLS);
        kept.remove(OF_RUNS);
        if (kept.get("jupyter") instanceof ObjectNode hiding) {
            hiding.remove("source_hidden");
            if (hiding.isEmpty()) {
                kept.remove("jupyter");
            }
        }
        return bounded(kept);
    }

    static String ofNotebook(JsonPlace place) {
        return bounded(kept(place, IN_NOTEBOOKS));
    }

    private static ObjectNode kept(JsonPlace place, Map<String, Predicate<JsonNode>> rules) {
        ObjectNode kept = place.object().deepCopy();
        rules.forEach((name, rule) -> {
            if (kept.has(name) && !rule.test(kept.get(name))) {
                kept.remove(name);
            }
        });
        return kept;
    }

    /** Without the longest of its parts until it is short enough. */
    private static String bounded(ObjectNode node) {
        String text = node.toString();
        while (text.length() > LONGEST) {
            String longest = "";
            int most = -1;
            for (Map.Entry<String, JsonNode> part : node.properties()) {
                int length = part.getValue().toString().length() + part.getKey().length();
                if (length > most) {
                    most = length;
                    longest = part.getKey();
                }
            }
            node.remove(longest);
            text = node.toString();
        }
        return node.isEmpty() ? "" : text;
    }

    /** As it goes into a file. */
    static ObjectNode read(String metadata) {
        try {
            return !metadata.isEmpty() && JupyterReader.JSON.readTree(metadata) instanceof ObjectNode object
                    ? object
                    : JupyterReader.JSON.createObjectNode();
        } catch (JacksonException _) {
            return JupyterReader.JSON.createObjectNode();
        }
    }

    private static boolean isTags(JsonNode node) {
        Set<String> seen = new HashSet<>();
        return node.isArray()
                && node.valueStream()
                        .allMatch(tag ->
                                tag.isString() && tag.stringValue().matches("[^,]+") && seen.add(tag.stringValue()));
    }

    private static boolean isHiding(JsonNode node) {
        return node.isObject()
                && (!node.has("source_hidden") || node.get("source_hidden").isBoolean())
                && (!node.has("outputs_hidden") || node.get("outputs_hidden").isBoolean());
    }

    private static boolean isMode(JsonNode language) {
        JsonNode mode = language.path("codemirror_mode");
        return mode.isMissingNode() || mode.isString() || mode.isObject();
    }
}
