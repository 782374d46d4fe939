/**
 * What is told through a socket and what comes in by it: queues, topics, dispatch.
 *
 * <p>It promises order, bounded memory a socket, and a stable code for everything refused.
 *
 * <p>It leaves the transport to the boundary and the orders to their handlers.
 */
@NullMarked
package io.foyer.socket.control;

import org.jspecify.annotations.NullMarked;
