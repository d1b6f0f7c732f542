package org.ganbook.worker.tensor;

/** Is told of every backward pass from a scalar: a training loop's losses, without the learner doing anything. */
public interface BackwardListener {

    BackwardListener NONE = new BackwardListener() {
        @Override
        public boolean wantsValue() {
            return false;
        }

        @Override
        public void backward(double value) {
            // Nobody wants to know.
        }
    };

    /** Whether the value is worth reading now; asked before every pass, so it should be cheap. */
    boolean wantsValue();

    /** Called on the session's thread, before the pass. */
    void backward(double value);
}
