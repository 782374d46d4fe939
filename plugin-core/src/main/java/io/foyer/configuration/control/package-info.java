/**
 * Reads the configuration, validates it whole and keeps the last good one in force.
 *
 * <p>Promises: {@code Configurations.current()} never waits and never hands out anything invalid;
 * what is wrong is written onto the record that is wrong.
 *
 * <p>Leaves to others: what the parts mean (routing, streams, criteria, conversations).
 */
@NullMarked
package io.foyer.configuration.control;

import org.jspecify.annotations.NullMarked;
