/**
 * What texts mean, as numbers: those of texts that mean alike lie near each other.
 *
 * <p>It promises that nothing is loaded or asked where the settings name no model, that nobody
 * waits for one that is slow, and that no text is embedded twice.
 *
 * <p>It leaves to {@code knowledge} which texts these are, and how near is near.
 */
@NullMarked
package io.foyer.copilot.control.embedding;

import org.jspecify.annotations.NullMarked;
