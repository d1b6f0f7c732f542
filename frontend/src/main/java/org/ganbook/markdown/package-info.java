/** Markdown to HTML: what the course and the learners' own notebooks have in common, and how a learner's text is made safe. */
@NullMarked
package org.ganbook.markdown;

import org.jspecify.annotations.NullMarked;
