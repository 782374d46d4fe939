/**
 * What visitors are offered, and how they come from there to a booking.
 *
 * <p>It promises that calendars are asked before rows are locked, and that many who look at the
 * same cost as much as one.
 *
 * <p>It leaves to the desk above that a time is given away once.
 */
@NullMarked
package io.foyer.meetings.control.offering;

import org.jspecify.annotations.NullMarked;
