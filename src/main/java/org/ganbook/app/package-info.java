/** The application: wiring, identity and storage. */
@NullMarked
package org.ganbook.app;

import org.jspecify.annotations.NullMarked;
