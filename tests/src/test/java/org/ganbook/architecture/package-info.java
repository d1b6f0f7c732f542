/** Which package may know which, checked on the built classes and programs. */
@NullMarked
package org.ganbook.architecture;

import org.jspecify.annotations.NullMarked;
