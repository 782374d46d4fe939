/**
 * The way for reps to the copilot.
 *
 * <p>It promises that a draft is an answer to a rep's own question and goes nowhere else.
 *
 * <p>It leaves to {@code control} what is drafted.
 */
@NullMarked
package io.foyer.copilot.boundary;

import org.jspecify.annotations.NullMarked;
