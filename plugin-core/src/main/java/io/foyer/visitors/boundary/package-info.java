/**
 * What websites say of their visitors, over HTTP and on sockets, and the clockwork behind it.
 *
 * <p>Promises that every field is checked before it is used, and that a page speaks only for the
 * website it belongs to.
 *
 * <p>Leaves what follows to {@code control}.
 */
@NullMarked
package io.foyer.visitors.boundary;

import org.jspecify.annotations.NullMarked;
