package org.ganbook.jupyter;

/** The words of the pages in the learner's language. */
public interface Words {

    /** The words under a key, with the details in their places. */
    String of(String key, Object... details);
}
