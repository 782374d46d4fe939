/**
 * Tests of what websites may send.
 *
 * <p>They promise that every wrong field is named.
 *
 * <p>They leave the container to the container tests.
 */
@NullMarked
package io.foyer.visitors.boundary;

import org.jspecify.annotations.NullMarked;
