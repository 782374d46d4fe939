/**
 * What reps and visitors order around a pounce, one handler a type.
 *
 * <p>It promises that an answer is sent after the commit, never before.
 *
 * <p>It leaves the rules to {@code control}.
 */
@NullMarked
package io.foyer.pounce.boundary;

import org.jspecify.annotations.NullMarked;
