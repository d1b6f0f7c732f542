package org.ganbook.worker.session;

import java.util.Map;
import org.ganbook.worker.python.PythonKernel;

/**
 * A kernel that is ready for a learner, with what the session has to look after.
 *
 * @param losses the values that {@code backward()} is called on
 * @param enterThread to be called once on the thread that will run the kernel's cells
 * @param free gives back the native memory of all its tensors
 */
record KernelParts(PythonKernel kernel, LossCurve losses, Runnable enterThread, Runnable free) {

    /** Makes the Java objects on which one kernel's packages stand. */
    @FunctionalInterface
    interface Hosts {
        Made make(LossCurve losses, Limits limits);
    }

    record Made(Map<String, Object> byName, Runnable enterThread, Runnable free) {}
}
