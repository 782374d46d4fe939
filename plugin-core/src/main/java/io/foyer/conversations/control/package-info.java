/**
 * The procedures around conversations: asking, claiming, talking, ending, reading back.
 *
 * <p>It promises that every read and write passes {@link
 * io.foyer.conversations.control.ConversationRights}, that each public verb is one transaction, and
 * that its events are fired within it.
 *
 * <p>It leaves to others who hears of it, and the sockets.
 */
@NullMarked
package io.foyer.conversations.control;

import org.jspecify.annotations.NullMarked;
