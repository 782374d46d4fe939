/**
 * The configuration in force as immutable, validated records.
 *
 * <p>Promises: whoever holds a {@code Configuration} holds a whole that fits together: every team,
 * fact and origin it names exists.
 *
 * <p>Leaves to others: reading and validating (control), judging criteria ({@code criteria}).
 */
@NullMarked
package io.foyer.configuration.entity;

import org.jspecify.annotations.NullMarked;
