/**
 * Gives out the bytes of a file under a signed address.
 *
 * <p>It promises that a browser never takes a file for a page.
 *
 * <p>It leaves to {@code conversations} who gets such an address.
 */
@NullMarked
package io.foyer.files.boundary;

import org.jspecify.annotations.NullMarked;
