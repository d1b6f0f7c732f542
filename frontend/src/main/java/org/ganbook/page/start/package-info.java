/** The course's contents. */
@NullMarked
package org.ganbook.page.start;

import org.jspecify.annotations.NullMarked;
