package org.ganbook.learner;

import java.util.Optional;

/** What a learner wants kept beside the notebooks. */
public interface Preferences {

    /** The name in addresses of the chapter that was read last. */
    Optional<String> lastChapter(Learner learner);

    void reading(Learner learner, String chapter);

    /** The language that the learner has chosen, if one; else the browser's is shown. */
    Optional<String> language(Learner learner);

    void speak(Learner learner, String language);

    Scheme scheme(Learner learner);

    void prefer(Learner learner, Scheme scheme);

    /** Light or dark. */
    enum Scheme {
        /** As the learner's system says. */
        SYSTEM,
        LIGHT,
        DARK
    }
}
