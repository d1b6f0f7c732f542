/** Jupyter notebooks, run without a browser in the same sessions that pages use. */
@NullMarked
package org.ganbook.worker.notebook;

import org.jspecify.annotations.NullMarked;
