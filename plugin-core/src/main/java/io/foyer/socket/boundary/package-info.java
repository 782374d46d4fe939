/**
 * The WebSocket endpoints for visitors and for reps, and the door before them.
 *
 * <p>It promises that only known origins get in, and that a dead socket is noticed and closed.
 *
 * <p>It leaves to others what frames mean.
 */
@NullMarked
package io.foyer.socket.boundary;

import org.jspecify.annotations.NullMarked;
