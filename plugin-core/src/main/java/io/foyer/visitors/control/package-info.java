/**
 * Keeps the visitors who are on the website, on every node alike, and stores them in its time.
 *
 * <p>Promises that a visitor's changes come one after the other, and that no database is read on
 * the way of a batch of facts.
 *
 * <p>Leaves what the facts lead to, routing and boards, to those above.
 */
@NullMarked
package io.foyer.visitors.control;

import org.jspecify.annotations.NullMarked;
