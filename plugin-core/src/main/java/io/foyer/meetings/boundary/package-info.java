/**
 * Where visitors book, reps offer, and both see what was booked.
 *
 * <p>It promises that every call is checked for who makes it and how fast.
 *
 * <p>It leaves to the desks what is free and whose turn it is.
 */
@NullMarked
package io.foyer.meetings.boundary;

import org.jspecify.annotations.NullMarked;
