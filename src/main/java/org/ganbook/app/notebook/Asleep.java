package org.ganbook.app.notebook;

import java.time.Instant;

/**
 * A session that was put away, and in which no cell has run since.
 *
 * @param name its name then, which it has again when it is back
 * @param key under which the lab has stored this state of it, and no other
 */
public record Asleep(String name, String key, Instant putAwayAt) {}
