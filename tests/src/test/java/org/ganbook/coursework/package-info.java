/** The course, run cell by cell. */
@NullMarked
package org.ganbook.coursework;

import org.jspecify.annotations.NullMarked;
