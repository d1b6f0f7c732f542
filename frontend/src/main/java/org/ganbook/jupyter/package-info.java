/** Notebooks of a learner's own as files: Jupyter's format, read and written, and pages to read. */
@NullMarked
package org.ganbook.jupyter;

import org.jspecify.annotations.NullMarked;
