package org.ganbook.learner;

import java.io.Serializable;

/** Who reads this page. */
public record Learner(String id) implements Serializable {}
