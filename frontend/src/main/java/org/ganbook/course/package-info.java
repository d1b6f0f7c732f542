/** The course: chapters, lessons and cells as read from the content folder. */
@NullMarked
package org.ganbook.course;

import org.jspecify.annotations.NullMarked;
