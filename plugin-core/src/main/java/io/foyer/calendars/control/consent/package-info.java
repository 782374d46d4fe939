/**
 * Has reps consent to the use of calendars at services that speak OAuth 2.0.
 *
 * <p>It promises that an answer counts once, and for the person who was asked alone.
 *
 * <p>It leaves to others what is done with the access.
 */
@NullMarked
package io.foyer.calendars.control.consent;

import org.jspecify.annotations.NullMarked;
