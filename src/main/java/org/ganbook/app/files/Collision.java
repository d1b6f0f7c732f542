package org.ganbook.app.files;

import java.util.Locale;

/** What is to happen when something lies already where an upload goes. */
enum Collision {
    /** The upload is refused, so that the learner can choose one of the others. */
    ASK,
    REPLACE,
    /** The new file gets a number. */
    KEEP_BOTH;

    /** Reads what the page sends: {@code ask}, {@code replace}, {@code keep-both}. */
    static Collision of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "replace" -> REPLACE;
            case "keep-both" -> KEEP_BOTH;
            default -> ASK;
        };
    }
}
