/**
 * Tests of who gets a visitor.
 *
 * <p>They promise that each reason is a sentence.
 *
 * <p>They leave the container to the container tests.
 */
@NullMarked
package io.foyer.routing.control;

import org.jspecify.annotations.NullMarked;
