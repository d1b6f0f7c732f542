/** Measurements that are run by hand ({@code ./ganbook bench}): tests never look at a clock. */
@NullMarked
package org.ganbook.bench;

import org.jspecify.annotations.NullMarked;
