/**
 * What reps ask of their boards and of visitors, and what moves the cards.
 *
 * <p>Promises that a rep reads only of visitors it may meet.
 *
 * <p>Leaves drawing and pacing to {@code control}.
 */
@NullMarked
package io.foyer.streams.boundary;

import org.jspecify.annotations.NullMarked;
