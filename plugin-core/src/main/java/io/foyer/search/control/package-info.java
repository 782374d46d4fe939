/**
 * Past conversations by their words.
 *
 * <p>It promises that no search takes longer than a stretch of them does, whatever is asked.
 *
 * <p>It leaves to {@code conversations} who may read what.
 */
@NullMarked
package io.foyer.search.control;

import org.jspecify.annotations.NullMarked;
