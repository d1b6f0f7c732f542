package org.ganbook.app.identity;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.ServletRequest;
import org.ganbook.learner.Learner;

/** Hands the learner of the present request to whoever asks for one. */
@Dependent
public class Learners {

    /** The learner that a servlet's request comes from. */
    public static Learner of(ServletRequest request) {
        if (!(request.getAttribute(LearnerFilter.LEARNER) instanceof Learner learner)) {
            throw new IllegalStateException("This request has not passed the filter that tells learners apart");
        }
        return learner;
    }

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
