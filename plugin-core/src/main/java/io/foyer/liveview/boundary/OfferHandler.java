package io.foyer.liveview.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.liveview.control.Relay;
import io.foyer.liveview.entity.WrongSocket;
import io.foyer.protocol.LiveOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A page that was told so begins to send what it shows. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class OfferHandler implements FrameHandler<LiveOffer> {
  @Inject Relay relay;

  @Override
  public Class<LiveOffer> handles() {
    return LiveOffer.class;
  }

  @Override
  public void handle(LiveOffer frame, Caller caller, Line line) {
    relay.offer(
        ((VisitorCaller) caller).visitor(),
        frame.tab(),
        line.chunks().orElseThrow(WrongSocket::new));
  }
}
