/**
 * What visitors and reps order by frames, one handler a type.
 *
 * <p>It promises that an answer is sent after the commit, never before.
 *
 * <p>It leaves the rules to {@code control}.
 */
@NullMarked
package io.foyer.conversations.boundary.frame;

import org.jspecify.annotations.NullMarked;
