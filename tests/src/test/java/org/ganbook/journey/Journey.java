package org.ganbook.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of journeys. Its tests may ask for {@link Visitor}s, each a browser of its own, and for the {@link Application}
 * that all journeys share. A journey fails when a page writes an error to its console.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("journey")
@ExtendWith(JourneyExtension.class)
@interface Journey {}
