/** What a learner lets others read, and how they see it. */
@NullMarked
package org.ganbook.page.share;

import org.jspecify.annotations.NullMarked;
