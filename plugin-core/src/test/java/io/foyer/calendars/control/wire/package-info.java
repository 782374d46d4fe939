/** Tests of what is called and what is not. */
@NullMarked
package io.foyer.calendars.control.wire;

import org.jspecify.annotations.NullMarked;
