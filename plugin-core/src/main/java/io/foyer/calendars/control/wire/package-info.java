/**
 * Calls servers of calendars.
 *
 * <p>It promises that no call lasts longer or brings more than it may, and that none goes where
 * Foyer must not call.
 *
 * <p>It leaves to others what is asked.
 */
@NullMarked
package io.foyer.calendars.control.wire;

import org.jspecify.annotations.NullMarked;
