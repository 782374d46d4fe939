/**
 * What is not done with a configuration, and why.
 *
 * <p>Promises: each has a code that stays.
 *
 * <p>Leaves to others: how it is told (boundary).
 */
@NullMarked
package io.foyer.configuration.entity.refusal;

import org.jspecify.annotations.NullMarked;
