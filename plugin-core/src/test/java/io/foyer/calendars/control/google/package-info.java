/** Tests of Google Calendar. */
@NullMarked
package io.foyer.calendars.control.google;

import org.jspecify.annotations.NullMarked;
