/**
 * The company's own websites as a source of what reps may quote.
 *
 * <p>It promises that nothing but the company's public pages is asked for, as robots.txt lets it,
 * within bounds of number, size and time.
 *
 * <p>It leaves to {@code knowledge} how pages are cut and found.
 */
@NullMarked
package io.foyer.copilot.control.site;

import org.jspecify.annotations.NullMarked;
