package io.foyer.access.boundary;

import io.foyer.access.entity.Caller;
import io.foyer.protocol.ClientFrame;

/**
 * Does what one type of frame orders. A CDI bean whose class carries {@link Allowed}.
 *
 * <p>A refusal becomes an {@code error} frame with its code; frames of one socket are handled one
 * after the other, in order.
 */
public interface FrameHandler<F extends ClientFrame> {

  Class<F> handles();

  void handle(F frame, Caller caller, Line line);
}
