/** Finds places in the course by their words. */
@NullMarked
package org.ganbook.search;

import org.jspecify.annotations.NullMarked;
