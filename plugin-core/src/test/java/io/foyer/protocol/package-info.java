/**
 * Tests of the protocol.
 *
 * <p>It promises that schema, samples and records say the same.
 *
 * <p>It leaves what frames mean to their capabilities.
 */
@NullMarked
package io.foyer.protocol;

import org.jspecify.annotations.NullMarked;
