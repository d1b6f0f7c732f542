/**
 * Loops of cells that do nothing but arithmetic on numbers and elements of arrays, compiled to code of the JVM; see
 * docs/decisions/013.
 */
@NullMarked
package org.ganbook.worker.loop;

import org.jspecify.annotations.NullMarked;
