package org.ganbook.page.cell;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a live figure wants to know of the learner's session.
 *
 * @param kind the figure's name in lessons
 * @param parameters what the figure is about
 * @param question a text of JSON
 */
public record SessionQuestion(String kind, Map<String, String> parameters, String question) {

    /** The Python that finds the answer. JSON's texts are literals of Python as well. */
    String code() {
        JsonMapper json = JsonMapper.shared();
        return "__import__('_ganbook.live', fromlist=['answer']).answer(%s, %s, %s)"
                .formatted(
                        json.writeValueAsString(kind),
                        json.writeValueAsString(json.writeValueAsString(parameters)),
                        json.writeValueAsString(question));
    }
}
