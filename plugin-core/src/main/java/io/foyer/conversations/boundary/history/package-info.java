/**
 * Where a visitor asks for its earlier conversations.
 *
 * <p>Promises that nobody asks faster than the server likes to answer.
 *
 * <p>Leaves what may be read to {@code control}.
 */
@NullMarked
package io.foyer.conversations.boundary.history;

import org.jspecify.annotations.NullMarked;
