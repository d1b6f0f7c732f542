/** The pages that a learner sees. */
@NullMarked
package org.ganbook.page;

import org.jspecify.annotations.NullMarked;
