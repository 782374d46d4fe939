/**
 * Meetings that visitors book: which times are free, whose turn it is, and what was agreed.
 *
 * <p>It promises that a time which is offered can be booked by the same rules, and that nobody has
 * two meetings at once.
 *
 * <p>It leaves to others what sales ops set up, and what calendars hold.
 */
@NullMarked
package io.foyer.meetings;

import org.jspecify.annotations.NullMarked;
