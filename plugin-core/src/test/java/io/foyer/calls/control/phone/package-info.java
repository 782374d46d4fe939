/**
 * Tests of calls to phones: control.
 *
 * <p>They promise what the package they stand beside promises.
 *
 * <p>They leave the container to the tests of the deployment.
 */
@NullMarked
package io.foyer.calls.control.phone;

import org.jspecify.annotations.NullMarked;
