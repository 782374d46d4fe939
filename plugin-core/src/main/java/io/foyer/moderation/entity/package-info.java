/**
 * What support judges: reports.
 *
 * <p>It promises that a report is closed once and kept.
 *
 * <p>It leaves to others who may read it.
 */
@NullMarked
package io.foyer.moderation.entity;

import org.jspecify.annotations.NullMarked;
