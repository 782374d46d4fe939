/**
 * The way to the figures.
 *
 * <p>It promises that nobody is told of others what only its manager may know.
 *
 * <p>It leaves to {@code control} what is counted.
 */
@NullMarked
package io.foyer.reporting.boundary;

import org.jspecify.annotations.NullMarked;
