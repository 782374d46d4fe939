/**
 * Why a file is not taken or not given.
 *
 * <p>It promises a stable code each.
 *
 * <p>It leaves to clients the words in which a person is told.
 */
@NullMarked
package io.foyer.files.entity.refusal;

import org.jspecify.annotations.NullMarked;
