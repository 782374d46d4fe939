/**
 * Hears what makes visitors be routed anew, from this node and from the others.
 *
 * <p>Promises nothing but to pass it on in order.
 *
 * <p>Leaves deciding to {@code control}.
 */
@NullMarked
package io.foyer.routing.boundary;

import org.jspecify.annotations.NullMarked;
