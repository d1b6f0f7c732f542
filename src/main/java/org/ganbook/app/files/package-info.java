/** Learners' files on the disk: what lies there, what comes in, and what goes out. */
@NullMarked
package org.ganbook.app.files;

import org.jspecify.annotations.NullMarked;
