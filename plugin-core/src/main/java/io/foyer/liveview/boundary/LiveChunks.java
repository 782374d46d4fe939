package io.foyer.liveview.boundary;

import io.foyer.access.boundary.ChunkLine;
import io.foyer.access.boundary.ChunkReceiver;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.NotAllowed;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.liveview.control.Relay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a page shows, piece by piece. Only visitors send any. */
@ApplicationScoped
public class LiveChunks implements ChunkReceiver {
  @Inject Relay relay;

  @Override
  public void take(byte[] chunk, Caller caller, ChunkLine line) {
    if (!(caller instanceof VisitorCaller)) {
      throw new NotAllowed();
    }
    relay.take(chunk, line);
  }
}
