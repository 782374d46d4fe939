/**
 * The boards: which visitor stands in which stream, on whose board, with what on its card.
 *
 * <p>Promises that a board shows a visitor only where it fits a stream, or waits for a person, and
 * is routed to that rep; and that a board gets what changed, at a bounded pace.
 *
 * <p>Leaves routing, conversations and CRM facts to those below.
 */
@NullMarked
package io.foyer.streams.control;

import org.jspecify.annotations.NullMarked;
