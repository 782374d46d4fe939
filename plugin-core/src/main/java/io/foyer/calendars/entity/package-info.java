/**
 * Stretches of time and entries of calendars, as far as meetings need them.
 *
 * <p>It promises instants, never wall clock times.
 *
 * <p>It leaves to adapters how a calendar writes them.
 */
@NullMarked
package io.foyer.calendars.entity;

import org.jspecify.annotations.NullMarked;
