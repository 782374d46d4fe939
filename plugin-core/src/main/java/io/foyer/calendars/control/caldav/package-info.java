/**
 * Speaks CalDAV (RFC 4791) with calendars.
 *
 * <p>It promises that meetings that repeat are found on each of their days, and that an entry is
 * written once.
 *
 * <p>It leaves to others when calendars are asked.
 */
@NullMarked
package io.foyer.calendars.control.caldav;

import org.jspecify.annotations.NullMarked;
