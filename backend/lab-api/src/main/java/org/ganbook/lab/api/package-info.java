/** The lab as its users see it: sessions, cells, and the events that a running cell sends. */
@NullMarked
package org.ganbook.lab.api;

import org.jspecify.annotations.NullMarked;
