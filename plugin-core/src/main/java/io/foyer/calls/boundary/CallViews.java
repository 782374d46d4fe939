package io.foyer.calls.boundary;

import io.foyer.calls.control.CallOffers;
import io.foyer.calls.entity.CallSummary;
import io.foyer.calls.entity.Participant;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.protocol.CallChanged;
import io.foyer.protocol.CallOffer;
import io.foyer.protocol.CallSide;
import io.foyer.protocol.CallView;
import io.foyer.protocol.FrameIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How calls are told. */
@ApplicationScoped
public class CallViews {
  private static final CallOffer NOTHING = new CallOffer(false, false, false);

  @Inject CallOffers offers;
  @Inject LiveConversations live;

  /** In answer to an order. */
  CallChanged changed(String re, CallSummary call) {
    var offer = live.find(call.conversation()).map(this::offer).orElse(NOTHING);
    var id = call.conversation().value();
    return new CallChanged(FrameIds.next(), re, id, offer, view(call));
  }

  CallChanged changed(ConversationSummary conversation, Optional<CallSummary> call) {
    return new CallChanged(
        FrameIds.next(),
        null,
        conversation.id().value(),
        offer(conversation),
        call.map(CallViews::view).orElse(null));
  }

  /** A browser needs not hear that there is nothing. */
  static boolean isWorthTelling(CallChanged now) {
    return now.offer().on() || now.call() != null;
  }

  static CallView view(CallSummary call) {
    var end = call.end();
    return new CallView(
        call.id().value(),
        call.kind().word(),
        call.state().word(),
        call.startedBy().word(),
        side(call.visitorSide()),
        side(call.repSide()),
        call.allowed().word(),
        call.onHold() ? true : null,
        call.times().startedAt(),
        call.times().answeredAt(),
        end == null ? null : end.at(),
        end == null ? null : end.reason().word(),
        endedBy(end));
  }

  private static @Nullable String endedBy(CallSummary.@Nullable End end) {
    var by = end == null ? null : end.by();
    return by == null ? null : by.word();
  }

  private CallOffer offer(ConversationSummary conversation) {
    var offer = offers.of(conversation);
    return new CallOffer(offer.on(), offer.video(), offer.start());
  }

  private static CallSide side(Participant side) {
    return new CallSide(side.page(), side.media().microphone(), side.media().camera());
  }
}
