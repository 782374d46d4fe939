/**
 * The way for reps to the texts they have at hand.
 *
 * <p>It promises that each rep sees the teams' and its own, and changes its own alone.
 *
 * <p>It leaves to {@code control} what is filled in.
 */
@NullMarked
package io.foyer.shortcuts.boundary;

import org.jspecify.annotations.NullMarked;
