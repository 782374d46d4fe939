/**
 * Brings what a visitor sees to the reps who look, on whichever nodes both are.
 *
 * <p>It promises that nothing is kept, that nothing is sent while nobody looks or nobody may, and
 * that memory is bounded.
 *
 * <p>It leaves recording and showing to the browsers, and the sockets to {@code socket}.
 */
@NullMarked
package io.foyer.liveview.control;

import org.jspecify.annotations.NullMarked;
