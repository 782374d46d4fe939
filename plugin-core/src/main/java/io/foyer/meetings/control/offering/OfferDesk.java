package io.foyer.meetings.control.offering;

import io.foyer.access.entity.RepCaller;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.Messages;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.MeetingInvitation;
import io.foyer.conversations.entity.MessageText;
import io.foyer.meetings.entity.OfferOrder;
import io.foyer.meetings.entity.SentOffer;
import io.foyer.meetings.entity.refusal.MeetingTypeUnknown;
import io.foyer.meetings.entity.refusal.OfferUnusable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Reps offer meetings to the visitors with whom they talk. */
@ApplicationScoped
@Transactional
public class OfferDesk {
  private static final String WORDS = "%s (%d min)";

  @Inject OfferStore offers;
  @Inject Configurations configurations;
  @Inject Archive archive;
  @Inject Messages messages;
  @Inject SeatPlan plan;
  @Inject Clock clock;

  /**
   * Says it in the conversation, and keeps what was offered; the same order again is the same
   * offer.
   *
   * @throws MeetingTypeUnknown where the type cannot be booked
   * @throws OfferUnusable where one of the chosen has no meetings
   */
  public SentOffer send(RepCaller rep, OfferOrder order) {
    return offers
        .sentAs(order.conversation(), order.clientId())
        .orElseGet(() -> sendAnew(rep, order));
  }

  private SentOffer sendAnew(RepCaller rep, OfferOrder order) {
    MeetingType type =
        configurations.current().meetings().find(order.type()).orElseThrow(MeetingTypeUnknown::new);
    if (!order.chosen().stream().allMatch(plan::isBookable)) {
      throw new OfferUnusable("reps");
    }
    var conversation = new ConversationId(order.conversation());
    var visitor = archive.find(rep, conversation).visitor();
    var offer = SentOffer.by(rep.rep(), order, visitor, clock.instant());
    offers.add(offer);
    var words = WORDS.formatted(order.title(), type.timing().length().toMinutes());
    var invitation = new MeetingInvitation(offer.id(), MessageText.typed(words));
    messages.post(rep, conversation, new ClientId(order.clientId()), invitation);
    return offer;
  }
}
