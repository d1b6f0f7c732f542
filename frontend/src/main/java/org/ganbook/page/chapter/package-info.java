/** A chapter with its live cells. */
@NullMarked
package org.ganbook.page.chapter;

import org.jspecify.annotations.NullMarked;
