/** Asks the course for words. */
@NullMarked
package org.ganbook.page.search;

import org.jspecify.annotations.NullMarked;
