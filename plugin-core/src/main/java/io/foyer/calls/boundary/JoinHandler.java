package io.foyer.calls.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.calls.control.CallDesk;
import io.foyer.calls.control.CallWarden;
import io.foyer.calls.control.IceServers;
import io.foyer.calls.control.Pages;
import io.foyer.calls.control.Pages.Place;
import io.foyer.calls.entity.CallSummary;
import io.foyer.calls.entity.Media;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.Refusal;
import io.foyer.protocol.CallJoin;
import io.foyer.protocol.CallJoined;
import io.foyer.protocol.FrameIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A page takes part in the call of its conversation, or begins one. */
@ApplicationScoped
@Allowed({Who.VISITOR, Who.REP})
public class JoinHandler implements FrameHandler<CallJoin> {
  @Inject CallDesk desk;
  @Inject Pages pages;
  @Inject CallWarden warden;
  @Inject IceServers ice;
  @Inject Turns turns;

  @Override
  public Class<CallJoin> handles() {
    return CallJoin.class;
  }

  @Override
  public void handle(CallJoin frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    var side = CallDesk.side(caller);
    var place = new Place(id, side, frame.page());
    take(line, place);
    var call = turns.take(id, () -> Races.settle(() -> joined(frame, caller, place)));
    line.send(
        new CallJoined(
            FrameIds.next(), frame.id(), id.value(), CallViews.view(call), ice.of(call, side)));
  }

  // It listens before the other end is told of it, so that nothing falls between.
  private CallSummary joined(CallJoin frame, Caller caller, Place place) {
    try {
      var media = new Media(frame.microphone(), frame.camera());
      return desk.join(caller, place.conversation(), place.page(), media);
    } catch (Refusal no) {
      pages.drop(place);
      throw no;
    }
  }

  // A socket says so once, whatever it takes part in by then.
  private void take(Line line, Place place) {
    if (pages.of(line).isEmpty()) {
      line.onEnd(
          () ->
              pages
                  .leave(line)
                  .ifPresent(last -> warden.left(last.conversation(), last.side(), last.page())));
    }
    pages.take(line, place);
  }
}
