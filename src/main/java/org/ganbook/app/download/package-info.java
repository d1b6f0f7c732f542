/** What can be taken away from the course. */
@NullMarked
package org.ganbook.app.download;

import org.jspecify.annotations.NullMarked;
