/** The lab worker: a process that runs cells. */
@NullMarked
package org.ganbook.worker;

import org.jspecify.annotations.NullMarked;
