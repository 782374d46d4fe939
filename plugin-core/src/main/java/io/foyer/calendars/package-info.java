/**
 * What the calendars of reps hold, and the meetings that are written into them.
 *
 * <p>It promises that a calendar which does not answer is told apart from an empty one, and that
 * what Foyer wrote itself is not read as somebody else's.
 *
 * <p>It leaves to others which times are offered.
 */
@NullMarked
package io.foyer.calendars;

import org.jspecify.annotations.NullMarked;
