/**
 * Tests of calls to phones: boundary.
 *
 * <p>They promise what the package they stand beside promises.
 *
 * <p>They leave the container to the tests of the deployment.
 */
@NullMarked
package io.foyer.calls.boundary.phone;

import org.jspecify.annotations.NullMarked;
