/**
 * Tests of conversations: frames.
 *
 * <p>They promise what the package they stand beside promises.
 *
 * <p>They leave the container to the tests of the deployment.
 */
@NullMarked
package io.foyer.conversations.boundary.frame;

import org.jspecify.annotations.NullMarked;
