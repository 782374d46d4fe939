/**
 * Tests of boards.
 *
 * <p>They promise that a board is told of differences alone.
 *
 * <p>They leave the container to the container tests.
 */
@NullMarked
package io.foyer.streams.control;

import org.jspecify.annotations.NullMarked;
