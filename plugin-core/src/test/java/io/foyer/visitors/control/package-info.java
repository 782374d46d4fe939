/**
 * Tests of keeping visitors, on one node and on two.
 *
 * <p>They promise a clock that only they move.
 *
 * <p>They leave the container to the container tests.
 */
@NullMarked
package io.foyer.visitors.control;

import org.jspecify.annotations.NullMarked;
