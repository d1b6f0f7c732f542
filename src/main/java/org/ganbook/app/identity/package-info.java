/** Who sends a request. Nothing outside this package looks at cookies. */
@NullMarked
package org.ganbook.app.identity;

import org.jspecify.annotations.NullMarked;
