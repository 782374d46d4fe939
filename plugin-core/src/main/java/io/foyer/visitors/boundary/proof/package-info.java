/**
 * Where the messenger asks for a code, and shows it.
 *
 * <p>Promises that an address goes back to a browser only masked.
 *
 * <p>Leaves codes and their limits to {@code control}.
 */
@NullMarked
package io.foyer.visitors.boundary.proof;

import org.jspecify.annotations.NullMarked;
