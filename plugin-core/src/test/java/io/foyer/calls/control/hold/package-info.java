/**
 * Tests of the queue of those who call: control.
 *
 * <p>They promise what the package they stand beside promises.
 *
 * <p>They leave the container to the tests of the deployment.
 */
@NullMarked
package io.foyer.calls.control.hold;

import org.jspecify.annotations.NullMarked;
