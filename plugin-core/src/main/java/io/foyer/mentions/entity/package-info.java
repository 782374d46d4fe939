/**
 * Mentions in the database.
 *
 * <p>It promises that one note calls one person once.
 *
 * <p>It leaves the words to the note.
 */
@NullMarked
package io.foyer.mentions.entity;

import org.jspecify.annotations.NullMarked;
