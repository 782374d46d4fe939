package io.foyer.visitors.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.protocol.FactsNoted;
import io.foyer.protocol.FactsPost;
import io.foyer.protocol.FrameIds;
import io.foyer.visitors.control.Engagements;
import io.foyer.visitors.control.Paces;
import io.foyer.visitors.control.Sites;
import io.foyer.visitors.control.Tracking;
import io.foyer.visitors.entity.Arrival;
import io.foyer.visitors.entity.Background;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the visitor does on a page, while it has a socket. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class FactsHandler implements FrameHandler<FactsPost> {
  @Inject Tracking tracking;
  @Inject Sites sites;
  @Inject Paces paces;
  @Inject Engagements engagements;

  @Override
  public Class<FactsPost> handles() {
    return FactsPost.class;
  }

  @Override
  public void handle(FactsPost frame, Caller caller, Line line) {
    if (caller instanceof VisitorCaller visitor) {
      paces.passBatch(visitor.visitor());
      if (sites.isOn(visitor.site())) {
        note(frame, visitor);
      }
      line.send(
          new FactsNoted(
              FrameIds.next(), frame.id(), engagements.mayAsk(visitor.visitor()).code()));
    }
  }

  private void note(FactsPost frame, VisitorCaller visitor) {
    if (Boolean.FALSE.equals(frame.consent())) {
      tracking.withdraw(visitor);
      return;
    }
    Arrival arrival =
        new Arrival(visitor.visitor(), visitor.site(), Background.UNKNOWN, frame.page().referrer());
    tracking.note(arrival, Reports.of(frame));
  }
}
