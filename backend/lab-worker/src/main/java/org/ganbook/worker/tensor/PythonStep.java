package org.ganbook.worker.tensor;

import org.jspecify.annotations.Nullable;

/** A step whose gradients Python computes: it takes and gives tensors, and what it has saved, Python gives up. */
abstract class PythonStep extends Step {

    PythonStep(String name, @Nullable Node[] next) {
        super(name, next);
    }

    @Override
    final void backward(float[] gradient, Gives gives) {
        throw new IllegalStateException("Python computes these gradients");
    }

    @Override
    final long replay() {
        throw new IllegalStateException("Python computes these gradients");
    }

    @Override
    final void spend() {}
}
