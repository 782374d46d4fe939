/** Why a calendar is not connected, read or written. */
@NullMarked
package io.foyer.calendars.entity.refusal;

import org.jspecify.annotations.NullMarked;
