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
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
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
  @Resource ManagedExecutorService executor;

  @Override
  public Class<CallJoin> handles() {
    return CallJoin.class;
  }

  @Override
  public void handle(CallJoin frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    var place = new Place(id, CallDesk.side(caller), frame.page());
    if (pages.meets(line)) {
      line.onEnd(() -> executor.execute(() -> leave(line)));
    }
    // Answered within the turn: what is told of the call later is later.
    turns.run(id, () -> line.send(joined(frame, caller, line, place)));
  }

  // It listens before the other end is told of it, so that nothing falls between; and again
  // afterwards, since news of what was before may have taken its place.
  private CallJoined joined(CallJoin frame, Caller caller, Line line, Place place) {
    pages.take(line, place);
    try {
      var call = Races.settle(() -> join(frame, caller, place));
      pages.take(line, place);
      var relays = ice.of(call, place.side());
      var id = place.conversation().value();
      return new CallJoined(FrameIds.next(), frame.id(), id, CallViews.view(call), relays);
    } catch (Refusal no) {
      pages.drop(place);
      throw no;
    }
  }

  private CallSummary join(CallJoin frame, Caller caller, Place place) {
    var media = new Media(frame.microphone(), frame.camera());
    return desk.join(caller, place.conversation(), place.page(), media);
  }

  private void leave(Line line) {
    pages.leave(line).ifPresent(last -> turns.run(last.conversation(), () -> leave(last)));
  }

  // A lost socket is noticed late: by then its page may be back by another one.
  private void leave(Place last) {
    if (pages.has(last)) {
      return;
    }
    Races.settle(
        () -> {
          warden.left(last.conversation(), last.side(), last.page());
          return last;
        });
  }
}
