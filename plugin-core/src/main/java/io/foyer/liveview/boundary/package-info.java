/**
 * The orders and chunks of both sides, and the clockwork behind them.
 *
 * <p>It promises that a rep sees only visitors it may meet, and that each watch is noted.
 *
 * <p>It leaves to {@code control} what goes where.
 */
@NullMarked
package io.foyer.liveview.boundary;

import org.jspecify.annotations.NullMarked;
