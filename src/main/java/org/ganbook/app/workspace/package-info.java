/** Keeps the notebooks of the learners' own, and tells every page of what others do to them. */
@NullMarked
package org.ganbook.app.workspace;

import org.jspecify.annotations.NullMarked;
