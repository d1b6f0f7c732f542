/** Tensors, autograd and neural-network operations on DJL's PyTorch engine. The only package that knows DJL. */
@NullMarked
package org.ganbook.worker.tensor;

import org.jspecify.annotations.NullMarked;
