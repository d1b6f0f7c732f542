/** Axis scales, and where ticks go. */
@NullMarked
package org.ganbook.worker.figure.scale;

import org.jspecify.annotations.NullMarked;
