/** Figures as SVG: what matplotlib stands on. Knows the JDK and {@code array} alone. */
@NullMarked
package org.ganbook.worker.figure;

import org.jspecify.annotations.NullMarked;
