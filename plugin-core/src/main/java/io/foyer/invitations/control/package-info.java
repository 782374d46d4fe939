/**
 * Tells all who take part in a meeting: the guest by mail, with an event for its calendar and a
 * link to change it, and the reps in their calendars and in the console.
 *
 * <p>It promises that what is told is stored with the booking that it tells of.
 *
 * <p>It leaves to {@code meetings} which times are free, and to {@code crmsync} the CRM's Event.
 */
@NullMarked
package io.foyer.invitations.control;

import org.jspecify.annotations.NullMarked;
