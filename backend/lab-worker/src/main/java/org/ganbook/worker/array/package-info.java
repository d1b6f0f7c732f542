/**
 * Arrays and tables in plain Java: what numpy and pandas stand on. Knows the JDK alone, and of the polyglot API the
 * annotation that marks what Python may call.
 */
@NullMarked
package org.ganbook.worker.array;

import org.jspecify.annotations.NullMarked;
