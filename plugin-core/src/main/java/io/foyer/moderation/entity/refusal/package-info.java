/**
 * Why support is refused.
 *
 * <p>It promises stable codes.
 *
 * <p>It leaves to the browser the words in the person's language.
 */
@NullMarked
package io.foyer.moderation.entity.refusal;

import org.jspecify.annotations.NullMarked;
