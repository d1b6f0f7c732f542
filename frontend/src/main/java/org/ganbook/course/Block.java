package org.ganbook.course;

/** What a page is made of, from top to bottom. */
public sealed interface Block permits Prose, CodeCell, Illustration, Exercise, LiveFigure {}
