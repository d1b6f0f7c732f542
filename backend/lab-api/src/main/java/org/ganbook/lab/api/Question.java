package org.ganbook.lab.api;

import java.time.Duration;

/**
 * A question to a session.
 *
 * @param kind what is asked for: {@code variables}, {@code complete}, …
 * @param text JSON
 * @param limit how long the session may think about it; zero for the worker's own limit
 */
public record Question(String kind, String text, Duration limit) {

    public Question(String kind, String text) {
        this(kind, text, Duration.ZERO);
    }

    /** Whether the variables are others afterwards. */
    public boolean changes() {
        return kind.equals("free");
    }
}
