/**
 * What the console asks that is of no single capability.
 *
 * <p>It promises only what its caller may know.
 *
 * <p>It leaves to the capabilities everything they can answer themselves.
 */
@NullMarked
package io.foyer.api.boundary;

import org.jspecify.annotations.NullMarked;
