/**
 * Drafts texts for reps: what they ask for, who drafts it, how often, and what is kept of it.
 *
 * <p>It promises that a draft reaches nobody but the rep who asked.
 *
 * <p>It leaves to {@code knowledge} what there is to quote.
 */
@NullMarked
package io.foyer.copilot.control;

import org.jspecify.annotations.NullMarked;
