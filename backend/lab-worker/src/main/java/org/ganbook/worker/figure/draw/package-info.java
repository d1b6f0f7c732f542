/** From a figure to a picture: layout, then one drawing for every canvas. */
@NullMarked
package org.ganbook.worker.figure.draw;

import org.jspecify.annotations.NullMarked;
