/**
 * Tests of this package.
 *
 * <p>It promises the real rules on requests made by hand.
 *
 * <p>It leaves the container to the container tests.
 */
@NullMarked
package io.foyer.socket.boundary;

import org.jspecify.annotations.NullMarked;
