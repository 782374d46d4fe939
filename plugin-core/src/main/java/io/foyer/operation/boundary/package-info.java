/**
 * Meters of the server's own metrics.
 *
 * <p>It promises names that stay.
 *
 * <p>It leaves to the container how they are read.
 */
@NullMarked
package io.foyer.operation.boundary;

import org.jspecify.annotations.NullMarked;
