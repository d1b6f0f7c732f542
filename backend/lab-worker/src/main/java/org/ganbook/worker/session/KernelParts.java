package org.ganbook.worker.session;

import org.ganbook.worker.python.PythonKernel;
import org.ganbook.worker.python.TrainingWatch;
import org.ganbook.worker.tensor.Torch;

/**
 * A kernel that is ready for a learner, with what the session has to look after.
 *
 * @param training what the kernel's trainings tell
 * @param torch holds the native memory of all its tensors until it is closed
 */
record KernelParts(PythonKernel kernel, TrainingWatch training, Torch torch) {}
