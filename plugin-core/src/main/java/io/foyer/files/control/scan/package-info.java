/**
 * The port to a virus scanner, and ClamAV behind it.
 *
 * <p>It promises that what was not found clean is not taken, once a scanner is set.
 *
 * <p>It leaves to others what the sender is told.
 */
@NullMarked
package io.foyer.files.control.scan;

import org.jspecify.annotations.NullMarked;
