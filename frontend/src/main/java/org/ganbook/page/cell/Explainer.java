package org.ganbook.page.cell;

import org.ganbook.course.ErrorExplanation;
import org.ganbook.course.ErrorExplanation.Words;
import org.ganbook.course.Explanations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds to the failures of a patch what they mean, in the page's language. Explanations aren't stored with an answer:
 * they belong to the course, and to the language of who looks at it.
 */
record Explainer(Explanations explanations, String language) {

    static final Explainer SILENT = new Explainer(Explanations.NONE, "");

    /** Returns the patch. */
    ObjectNode explained(ObjectNode patch) {
        for (JsonNode output : patch.path("put")) {
            if (output instanceof ObjectNode failure
                    && failure.path("kind").asString("").equals("failure")) {
                explain(failure);
            }
        }
        return patch;
    }

    private void explain(ObjectNode failure) {
        String type = failure.path("type").asString("");
        String message = failure.path("message").asString("");
        explanations.find(type, message).ifPresent(found -> found.error()
                .words(language)
                .ifPresent(words -> put(failure.putObject("explanation"), found, words)));
    }

    private static void put(ObjectNode explanation, Explanations.Found found, Words words) {
        ErrorExplanation error = found.error();
        explanation
                .put("key", error.key())
                .put("title", words.title(found.values()))
                .put("html", words.html(found.values()))
                .put("fails", error.cells().getFirst())
                .put("works", error.instead());
        ArrayNode see = explanation.putArray("see");
        words.see()
                .forEach(
                        place -> see.addObject().put("address", place.address()).put("title", place.title()));
    }
}
