/** Tests of consents. */
@NullMarked
package io.foyer.calendars.control.consent;

import org.jspecify.annotations.NullMarked;
