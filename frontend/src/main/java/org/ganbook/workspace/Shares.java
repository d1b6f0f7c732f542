package org.ganbook.workspace;

import java.util.Optional;
import org.ganbook.notebook.NotebookId;

/** What learners let others read: notebooks, and single cells of chapters. */
public interface Shares {

    /**
     * What is shared.
     *
     * @param cell of the notebook; empty for all of it
     */
    record Shared(NotebookId notebook, String cell) {}

    /** Lets everybody who knows the token read it; the same token for the same thing. */
    String share(Shared shared);

    /** Nobody can read it by its token any more; a later share has another one. */
    void end(Shared shared);

    /** The token that it is shared under. */
    Optional<String> token(Shared shared);

    Optional<Shared> find(String token);
}
