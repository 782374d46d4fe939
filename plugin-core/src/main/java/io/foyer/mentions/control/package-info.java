/**
 * Who is called by a note and has not seen it.
 *
 * <p>It promises that a mention waits until its person has seen it, and that it grants nothing.
 *
 * <p>It leaves to {@code conversations} who may read what.
 */
@NullMarked
package io.foyer.mentions.control;

import org.jspecify.annotations.NullMarked;
