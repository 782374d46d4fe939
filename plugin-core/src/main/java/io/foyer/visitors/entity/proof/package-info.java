/**
 * How a visitor proves by a code that an e-mail address is its own.
 *
 * <p>Promises that a code counts for one visitor and one address, for ten minutes and a few
 * attempts.
 *
 * <p>Leaves making, keeping and sending codes to {@code control}.
 */
@NullMarked
package io.foyer.visitors.entity.proof;

import org.jspecify.annotations.NullMarked;
