/**
 * What a company lets its reps quote, cut into passages and found by their words.
 *
 * <p>It promises that nothing is read or loaded before somebody asks.
 *
 * <p>It leaves to {@code control} whether a passage is good enough.
 */
@NullMarked
package io.foyer.copilot.control.knowledge;

import org.jspecify.annotations.NullMarked;
