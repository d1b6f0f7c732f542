/** What stands around every page. */
@NullMarked
package org.ganbook.page.frame;

import org.jspecify.annotations.NullMarked;
