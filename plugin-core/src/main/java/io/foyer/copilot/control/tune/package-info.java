/**
 * Mends grammar and gives a tone, in English, by rules that nobody is surprised by.
 *
 * <p>It promises that names, numbers, addresses, code and quotes stay letter for letter.
 *
 * <p>It leaves to the rep whether the changes are taken.
 */
@NullMarked
package io.foyer.copilot.control.tune;

import org.jspecify.annotations.NullMarked;
