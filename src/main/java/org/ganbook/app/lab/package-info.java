/** The lab that this application starts and closes. */
@NullMarked
package org.ganbook.app.lab;

import org.jspecify.annotations.NullMarked;
