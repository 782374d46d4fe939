/**
 * Why no figures can be told.
 *
 * <p>It promises stable codes.
 *
 * <p>It leaves to the browser the words in the person's language.
 */
@NullMarked
package io.foyer.reporting.entity.refusal;

import org.jspecify.annotations.NullMarked;
