/** The terms of the field. */
@NullMarked
package org.ganbook.page.glossary;

import org.jspecify.annotations.NullMarked;
