/**
 * Speaks with calendars of Microsoft 365 by Graph.
 *
 * <p>It promises one entry for one name, which stands in a property of it.
 *
 * <p>It leaves to others how a rep consents.
 */
@NullMarked
package io.foyer.calendars.control.microsoft;

import org.jspecify.annotations.NullMarked;
