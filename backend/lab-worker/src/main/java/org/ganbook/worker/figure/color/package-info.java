/** Colours by name and colour maps. */
@NullMarked
package org.ganbook.worker.figure.color;

import org.jspecify.annotations.NullMarked;
