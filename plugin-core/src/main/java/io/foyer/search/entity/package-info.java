/**
 * The words of conversations, and what is asked for.
 *
 * <p>It promises that both are written the same way, so that the database only has to compare.
 *
 * <p>It leaves the conversations themselves to {@code conversations}.
 */
@NullMarked
package io.foyer.search.entity;

import org.jspecify.annotations.NullMarked;
