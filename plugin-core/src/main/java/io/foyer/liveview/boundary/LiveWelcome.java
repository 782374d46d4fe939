package io.foyer.liveview.boundary;

import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Welcomes;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.liveview.control.LiveDesk;
import io.foyer.protocol.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells a page that connects, after a reload or on another page, that somebody looks. */
@ApplicationScoped
public class LiveWelcome implements Welcomes {
  private static final Part NOTHING = new Part(List.of(), List.of(), null);

  @Inject LiveDesk desk;

  @Override
  public Part welcome(Caller caller, List<Since> since, Line line) {
    if (caller instanceof VisitorCaller visitor) {
      desk.greet(visitor.visitor(), line);
    }
    return NOTHING;
  }
}
