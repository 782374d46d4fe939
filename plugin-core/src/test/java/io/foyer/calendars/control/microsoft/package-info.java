/** Tests of calendars of Microsoft. */
@NullMarked
package io.foyer.calendars.control.microsoft;

import org.jspecify.annotations.NullMarked;
