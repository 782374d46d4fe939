/**
 * Gives meetings to visitors, one after the other.
 *
 * <p>It promises that no rep has two meetings at once, on however many nodes visitors press, and
 * that the same wish sent again is one booking.
 *
 * <p>It leaves to others which hours and calendars reps have.
 */
@NullMarked
package io.foyer.meetings.control;

import org.jspecify.annotations.NullMarked;
