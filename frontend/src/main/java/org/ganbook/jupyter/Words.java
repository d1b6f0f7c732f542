package org.ganbook.jupyter;

import org.ganbook.notebook.Output;

/** The words of the pages in the learner's language. */
public interface Words {

    /** The words under a key, with the details in their places. */
    String of(String key, Object... details);

    /** Whether there are words under a key, as there are for who makes them of any. */
    default boolean has(String key) {
        return true;
    }

    /** What a remark says, in the learner's language if there are words for its kind. */
    default String of(Output.Notice notice) {
        String key = "cell.notice." + notice.code();
        return has(key) ? of(key, notice.details().toArray()) : notice.text();
    }
}
