/** Python in the JVM: one kernel per session, all kernels on one engine. The only package that knows GraalPy. */
@NullMarked
package org.ganbook.worker.python;

import org.jspecify.annotations.NullMarked;
