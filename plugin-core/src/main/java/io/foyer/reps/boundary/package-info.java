/**
 * The rep's switch, and what keeps the picture of all reps fresh.
 *
 * <p>It promises that every window of a rep shows the same.
 *
 * <p>It leaves the sign-in itself to {@code access}.
 */
@NullMarked
package io.foyer.reps.boundary;

import org.jspecify.annotations.NullMarked;
