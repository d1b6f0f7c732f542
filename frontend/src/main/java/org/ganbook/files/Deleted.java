package org.ganbook.files;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that was deleted and can be had back.
 *
 * @param id by which {@link LearnerFiles#restore} finds it
 * @param path where it lay
 */
public record Deleted(String id, FilePath path, Instant at) implements Serializable {}
