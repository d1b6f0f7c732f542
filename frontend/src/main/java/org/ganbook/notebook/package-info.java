/** A learner's notebook: what its cells say, what they have answered, and how a page follows them. */
@NullMarked
package org.ganbook.notebook;

import org.jspecify.annotations.NullMarked;
