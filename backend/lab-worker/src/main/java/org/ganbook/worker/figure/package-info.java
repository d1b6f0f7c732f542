/**
 * Figures: what matplotlib stands on. A figure is plain data (records in this package), {@code draw} makes a picture of
 * it. Knows the JDK and {@code array} alone, and of the polyglot API the annotation that marks what Python may call.
 */
@NullMarked
package org.ganbook.worker.figure;

import org.jspecify.annotations.NullMarked;
