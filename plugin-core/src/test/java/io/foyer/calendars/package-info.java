/**
 * What every adapter of calendars must do.
 *
 * <p>Promises: all of them pass the same suite.
 */
@NullMarked
package io.foyer.calendars;

import org.jspecify.annotations.NullMarked;
