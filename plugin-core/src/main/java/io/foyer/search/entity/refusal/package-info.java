/**
 * Why a search is refused.
 *
 * <p>It promises a stable code for each.
 *
 * <p>It leaves the words to the console.
 */
@NullMarked
package io.foyer.search.entity.refusal;

import org.jspecify.annotations.NullMarked;
