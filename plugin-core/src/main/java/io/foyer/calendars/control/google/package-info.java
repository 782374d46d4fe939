/**
 * Speaks with Google Calendar.
 *
 * <p>It promises one entry for one name, under an id that follows from it.
 *
 * <p>It leaves to others how a rep consents.
 */
@NullMarked
package io.foyer.calendars.control.google;

import org.jspecify.annotations.NullMarked;
