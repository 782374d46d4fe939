/**
 * Tests of who meets which experience.
 *
 * <p>They promise that a visitor has one way at a time.
 *
 * <p>They leave the container to the container tests.
 */
@NullMarked
package io.foyer.experiences.control;

import org.jspecify.annotations.NullMarked;
