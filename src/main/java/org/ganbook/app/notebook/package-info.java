/** Runs the learners' cells, and writes down what they answer before any page shows it. */
@NullMarked
package org.ganbook.app.notebook;

import org.jspecify.annotations.NullMarked;
