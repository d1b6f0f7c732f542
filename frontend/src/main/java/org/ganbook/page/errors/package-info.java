/** The errors that beginners meet, and what they mean. */
@NullMarked
package org.ganbook.page.errors;

import org.jspecify.annotations.NullMarked;
