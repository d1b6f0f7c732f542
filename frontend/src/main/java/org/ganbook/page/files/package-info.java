/** The learner's files: what lies there, what comes and goes, and how much room is left. */
@NullMarked
package org.ganbook.page.files;

import org.jspecify.annotations.NullMarked;
