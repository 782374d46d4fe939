/**
 * Decides which reps get a visitor, and remembers it on every node.
 *
 * <p>Promises that only reachable reps with a free place are named, that turns are fair, and that a
 * visitor in a conversation stays where it is.
 *
 * <p>Leaves the rules to {@code configuration} and the counting of conversations to those above.
 */
@NullMarked
package io.foyer.routing.control;

import org.jspecify.annotations.NullMarked;
