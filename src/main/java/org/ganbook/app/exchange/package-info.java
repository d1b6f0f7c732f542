/** Notebooks that come in as files and go out as files. */
@NullMarked
package org.ganbook.app.exchange;

import org.jspecify.annotations.NullMarked;
