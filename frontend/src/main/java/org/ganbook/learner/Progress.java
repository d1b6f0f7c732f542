package org.ganbook.learner;

import java.util.Set;

/** Which exercises a learner has solved. What was solved once stays so. */
public interface Progress {

    /** @param chapter its name in addresses */
    void solved(Learner learner, String chapter, String exercise);

    /** The exercises of the chapter that the learner has solved. */
    Set<String> solved(Learner learner, String chapter);
}
