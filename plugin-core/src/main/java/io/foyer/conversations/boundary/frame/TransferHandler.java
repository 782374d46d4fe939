package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Transfers;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.ConversationTransfer;
import io.foyer.protocol.FrameIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** A rep chooses a colleague under "Owner", or leaves it to routing. */
@ApplicationScoped
@Allowed(Who.REP)
public class TransferHandler implements FrameHandler<ConversationTransfer> {
  @Inject Transfers transfers;
  @Inject Turns turns;
  @Inject ConversationViews views;

  @Override
  public Class<ConversationTransfer> handles() {
    return ConversationTransfer.class;
  }

  @Override
  public void handle(ConversationTransfer frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    var rep = (RepCaller) caller;
    var now = turns.take(id, () -> Races.settle(() -> transferred(frame.to(), rep, id)));
    line.send(new ConversationChanged(FrameIds.next(), frame.id(), views.forReps(now), null));
  }

  private ConversationSummary transferred(@Nullable String to, RepCaller rep, ConversationId id) {
    return to == null
        ? transfers.transferByRouting(rep, id)
        : transfers.transfer(rep, id, new RepId(to));
  }
}
