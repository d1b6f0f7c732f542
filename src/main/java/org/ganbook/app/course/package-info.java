/** The course that this application offers. */
@NullMarked
package org.ganbook.app.course;

import org.jspecify.annotations.NullMarked;
