package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.MeetingDesk;
import io.foyer.conversations.control.MessagePace;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.MeetingWish;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.MeetingRequest;
import io.foyer.protocol.MeetingRequested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A visitor leaves an address, and times for a meeting or none. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class MeetingHandler implements FrameHandler<MeetingRequest> {
  @Inject MeetingDesk desk;
  @Inject MessagePace pace;
  @Inject Turns turns;

  @Override
  public Class<MeetingRequest> handles() {
    return MeetingRequest.class;
  }

  @Override
  public void handle(MeetingRequest frame, Caller caller, Line line) {
    var visitor = (VisitorCaller) caller;
    pace.spendOnWish(visitor.visitor());
    var wish = wish(frame);
    var request =
        turns.takeOf(visitor.visitor(), () -> Races.settle(() -> desk.request(visitor, wish)));
    line.send(new MeetingRequested(FrameIds.next(), frame.id(), request.id()));
  }

  private static MeetingWish wish(MeetingRequest frame) {
    var conversation = frame.conversation();
    return new MeetingWish(
        new ClientId(frame.clientId()),
        conversation == null ? null : new ConversationId(conversation),
        frame.email(),
        frame.name(),
        frame.zone(),
        frame.times(),
        frame.note());
  }
}
