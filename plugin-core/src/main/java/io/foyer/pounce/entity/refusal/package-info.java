/**
 * Why a visitor is not spoken to.
 *
 * <p>It promises stable codes.
 *
 * <p>It leaves to the browser the words in the person's language.
 */
@NullMarked
package io.foyer.pounce.entity.refusal;

import org.jspecify.annotations.NullMarked;
