/**
 * Why a text is not kept.
 *
 * <p>It promises stable codes.
 *
 * <p>It leaves to the browser the words in the person's language.
 */
@NullMarked
package io.foyer.shortcuts.entity.refusal;

import org.jspecify.annotations.NullMarked;
