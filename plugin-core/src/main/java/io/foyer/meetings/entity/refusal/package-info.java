/**
 * Why a meeting is not booked.
 *
 * <p>It promises stable codes.
 *
 * <p>It leaves to the browser the words in the person's language.
 */
@NullMarked
package io.foyer.meetings.entity.refusal;

import org.jspecify.annotations.NullMarked;
