/**
 * Counts what happened, in the database and nowhere else.
 *
 * <p>It promises that each figure is one expression of one query, for everybody and for each day
 * alike.
 *
 * <p>It leaves to the capabilities that write those rows what they mean.
 */
@NullMarked
package io.foyer.reporting.control;

import org.jspecify.annotations.NullMarked;
