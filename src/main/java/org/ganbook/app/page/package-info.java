/** The HTML page that all views open in. */
@NullMarked
package org.ganbook.app.page;

import org.jspecify.annotations.NullMarked;
