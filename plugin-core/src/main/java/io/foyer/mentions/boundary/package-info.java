/**
 * How people hear that a note calls them, and what of it they may see.
 *
 * <p>It promises that a mention shows nothing that its reader could not open anyway.
 *
 * <p>It leaves the notes themselves to {@code conversations}.
 */
@NullMarked
package io.foyer.mentions.boundary;

import org.jspecify.annotations.NullMarked;
