/**
 * Free times and turns, worked out from what is given.
 *
 * <p>It promises the same answer for the same question: no clock, no store, no chance.
 *
 * <p>It leaves to others where hours, calendars and counts come from.
 */
@NullMarked
package io.foyer.meetings.entity;

import org.jspecify.annotations.NullMarked;
