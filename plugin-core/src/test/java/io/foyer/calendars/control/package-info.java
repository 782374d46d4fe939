/** Tests of what calendars hold. */
@NullMarked
package io.foyer.calendars.control;

import org.jspecify.annotations.NullMarked;
