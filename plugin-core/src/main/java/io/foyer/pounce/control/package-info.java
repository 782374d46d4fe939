/**
 * When a rep may speak first to a visitor, and what is remembered of it.
 *
 * <p>It promises that nobody is spoken to who has left, was shut out, or closed an earlier word
 * during the same visit.
 *
 * <p>It leaves to {@code conversations} what is said, and who has the visitor.
 */
@NullMarked
package io.foyer.pounce.control;

import org.jspecify.annotations.NullMarked;
