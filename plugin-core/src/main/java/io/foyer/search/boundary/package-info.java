/**
 * The way for reps to past conversations by what was said in them.
 *
 * <p>It promises that nobody finds what it could not open from the list.
 *
 * <p>It leaves to {@code control} what is found.
 */
@NullMarked
package io.foyer.search.boundary;

import org.jspecify.annotations.NullMarked;
