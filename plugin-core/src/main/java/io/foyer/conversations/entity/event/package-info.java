/**
 * What happened to conversations, for those who hear of it.
 *
 * <p>It promises that an event is fired inside the transaction that makes it true: observe it in
 * progress to store something with it, after success to tell others.
 *
 * <p>It leaves to others what follows.
 */
@NullMarked
package io.foyer.conversations.entity.event;

import org.jspecify.annotations.NullMarked;
