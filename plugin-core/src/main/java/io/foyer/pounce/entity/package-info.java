/**
 * What is said to a visitor on a rep's behalf, and when.
 *
 * <p>It promises to hold nothing but what was known at that moment.
 *
 * <p>It leaves to {@code control} which text fits.
 */
@NullMarked
package io.foyer.pounce.entity;

import org.jspecify.annotations.NullMarked;
