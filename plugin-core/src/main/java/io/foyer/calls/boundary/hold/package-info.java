/**
 * Orders about the queue of those who call, and what is told of it.
 *
 * <p>It promises: the visitor, and the reps who could answer, see the same place.
 *
 * <p>It leaves the rules to {@code control.hold}.
 */
@NullMarked
package io.foyer.calls.boundary.hold;

import org.jspecify.annotations.NullMarked;
