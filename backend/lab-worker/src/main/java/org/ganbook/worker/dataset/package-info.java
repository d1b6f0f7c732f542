/** The course's data sets: official files, downloads, drawn stand-ins. Knows the JDK and {@code array} alone. */
@NullMarked
package org.ganbook.worker.dataset;

import org.jspecify.annotations.NullMarked;
