/**
 * Reads and writes the calendars of reps, by port.
 *
 * <p>It promises that a calendar is not asked more often than it likes.
 *
 * <p>It leaves to the booking which of the free times is given to whom.
 */
@NullMarked
package io.foyer.calendars.control;

import org.jspecify.annotations.NullMarked;
