/**
 * Lets reps connect their calendars.
 *
 * <p>It promises that a secret that came in never goes out.
 *
 * <p>It leaves to control what is connected and written.
 */
@NullMarked
package io.foyer.calendars.boundary;

import org.jspecify.annotations.NullMarked;
