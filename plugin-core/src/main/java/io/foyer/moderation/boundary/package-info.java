/**
 * The doors for reps who block and for support.
 *
 * <p>It promises that each act is asked for by somebody who may.
 *
 * <p>It leaves to {@code control} what an act does.
 */
@NullMarked
package io.foyer.moderation.boundary;

import org.jspecify.annotations.NullMarked;
