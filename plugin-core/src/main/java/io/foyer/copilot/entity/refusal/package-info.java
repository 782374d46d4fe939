/**
 * Why the copilot drafts nothing.
 *
 * <p>It promises stable codes.
 *
 * <p>It leaves to the browser the words in the person's language.
 */
@NullMarked
package io.foyer.copilot.entity.refusal;

import org.jspecify.annotations.NullMarked;
