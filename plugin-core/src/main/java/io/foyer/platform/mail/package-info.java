/**
 * The way by which Foyer sends mail: the one place that builds a message, the outbox that keeps it
 * with what caused it, and the SMTP server behind a port.
 *
 * <p>Promises that nothing in a mail can become another header or another recipient, that a mail is
 * sent at least once and never after it is of no use any more, and that its words are forgotten as
 * soon as it is sent.
 *
 * <p>Leaves to others what is written and who may get it.
 */
@NullMarked
package io.foyer.platform.mail;

import org.jspecify.annotations.NullMarked;
