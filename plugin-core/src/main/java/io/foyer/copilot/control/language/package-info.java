/**
 * In which language somebody writes.
 *
 * <p>It promises to say nothing rather than to guess, and loads nothing before it is asked.
 *
 * <p>It leaves to {@code control} what follows from it.
 */
@NullMarked
package io.foyer.copilot.control.language;

import org.jspecify.annotations.NullMarked;
