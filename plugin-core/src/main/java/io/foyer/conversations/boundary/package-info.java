/**
 * Where conversations meet sockets, the other nodes, deadlines and other capabilities' events.
 *
 * <p>It promises that nothing is told before it is committed, and that what is told of one
 * conversation comes in the order of its log.
 *
 * <p>It leaves to others what may be done; frames and REST stand in the folders below.
 */
@NullMarked
package io.foyer.conversations.boundary;

import org.jspecify.annotations.NullMarked;
