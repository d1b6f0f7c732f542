/** Sessions: one learner's kernel, thread, queue and limits. */
@NullMarked
package org.ganbook.worker.session;

import org.jspecify.annotations.NullMarked;
