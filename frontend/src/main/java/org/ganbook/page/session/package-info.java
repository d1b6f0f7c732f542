/** The learner's session, shown and asked: the panel beside a page, and help while typing in its cells. */
@NullMarked
package org.ganbook.page.session;

import org.jspecify.annotations.NullMarked;
