package org.ganbook.app.identity;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.ganbook.learner.Learner;

/** Hands the learner of the present request to whoever asks for one. */
@Dependent
public class Learners {

    /** @throws IllegalStateException outside a request: a background thread has to be told who it works for */
    @Produces
    @Dependent
    public Learner current() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null || !(request.getAttribute(LearnerFilter.LEARNER) instanceof Learner learner)) {
            throw new IllegalStateException("There is no request to tell the learner from");
        }
        return learner;
    }
}
