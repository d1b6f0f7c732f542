/** Who reads. */
@NullMarked
package org.ganbook.learner;

import org.jspecify.annotations.NullMarked;
