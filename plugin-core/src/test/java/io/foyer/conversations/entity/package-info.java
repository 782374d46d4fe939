/**
 * Tests of conversations: entity.
 *
 * <p>They promise what the package they stand beside promises.
 *
 * <p>They leave the container to the tests of the deployment.
 */
@NullMarked
package io.foyer.conversations.entity;

import org.jspecify.annotations.NullMarked;
