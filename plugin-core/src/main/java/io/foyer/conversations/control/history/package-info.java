/**
 * What a visitor may read again of its own: earlier conversations, and their words by e-mail.
 *
 * <p>Promises that every read passes the rights of conversations, and that words leave only for an
 * address that is proven.
 *
 * <p>Leaves the proof to {@code visitors}, and the mail to {@code platform}.
 */
@NullMarked
package io.foyer.conversations.control.history;

import org.jspecify.annotations.NullMarked;
