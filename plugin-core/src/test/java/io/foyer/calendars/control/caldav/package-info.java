/** Tests of CalDAV. */
@NullMarked
package io.foyer.calendars.control.caldav;

import org.jspecify.annotations.NullMarked;
