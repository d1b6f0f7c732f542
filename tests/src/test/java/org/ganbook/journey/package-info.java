/** What learners do, done in a real browser with the packaged application and a real lab worker. */
@NullMarked
package org.ganbook.journey;

import org.jspecify.annotations.NullMarked;
