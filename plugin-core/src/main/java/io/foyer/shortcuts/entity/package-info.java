/**
 * Texts with placeholders, and what they become.
 *
 * <p>It promises that a placeholder nobody can fill is named, never dropped.
 *
 * <p>It leaves to {@code configuration} the texts of teams.
 */
@NullMarked
package io.foyer.shortcuts.entity;

import org.jspecify.annotations.NullMarked;
