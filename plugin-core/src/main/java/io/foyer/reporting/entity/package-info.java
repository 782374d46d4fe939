/**
 * What is asked of the figures and what they say.
 *
 * <p>It promises that a day is a day of the zone that was asked for, also where it has 23 hours.
 *
 * <p>It leaves to {@code control} where they come from.
 */
@NullMarked
package io.foyer.reporting.entity;

import org.jspecify.annotations.NullMarked;
