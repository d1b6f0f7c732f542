/** Arrays and tables in plain Java: what numpy and pandas stand on. Knows the JDK alone. */
@NullMarked
package org.ganbook.worker.array;

import org.jspecify.annotations.NullMarked;
