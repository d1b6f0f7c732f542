/** Live cells on a page, whichever notebook they belong to. */
@NullMarked
package org.ganbook.page.cell;

import org.jspecify.annotations.NullMarked;
