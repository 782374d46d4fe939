/**
 * Reps and what is told when the reachable ones change.
 *
 * <p>It promises that availability belongs to the person, whatever windows are open.
 *
 * <p>It leaves to others who may be a rep and which visitors it gets.
 */
@NullMarked
package io.foyer.reps.entity;

import org.jspecify.annotations.NullMarked;
