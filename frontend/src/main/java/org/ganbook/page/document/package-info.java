/** The notebooks of a learner's own: the list of them, and each as a page to write and run in. */
@NullMarked
package org.ganbook.page.document;

import org.jspecify.annotations.NullMarked;
