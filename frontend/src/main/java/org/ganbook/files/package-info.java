/** A learner's own files, as the pages and the application speak of them. */
@NullMarked
package org.ganbook.files;

import org.jspecify.annotations.NullMarked;
