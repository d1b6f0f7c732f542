/** Notebooks of a learner's own: what they hold, how they are edited by several at once, and how one goes back. */
@NullMarked
package org.ganbook.workspace;

import org.jspecify.annotations.NullMarked;
