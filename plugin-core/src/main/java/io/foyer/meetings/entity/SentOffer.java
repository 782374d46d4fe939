package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A meeting that a rep offers a visitor in their conversation.
 *
 * <p>It holds no time: what is free is worked out whenever the visitor looks.
 */
@Entity
@Table(name = "meeting_offers")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class SentOffer {
  @Id private String id;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "conversation_id")
  private String conversationId;

  @Column(name = "visitor_id")
  private String visitorId;

  @Column(name = "meeting_type_id")
  private String typeId;

  @Column(name = "rep_id")
  private String repId;

  private String title;

  /** One a line, the owner first. */
  private String chosen;

  private boolean everyone;

  @Column(name = "offered_at")
  private Instant offeredAt;

  protected SentOffer() {}

  public static SentOffer by(RepId rep, OfferOrder order, VisitorId to, Instant at) {
    var offer = new SentOffer();
    offer.id = Ids.next("ofr");
    offer.clientId = order.clientId();
    offer.conversationId = order.conversation();
    offer.visitorId = to.value();
    offer.typeId = order.type();
    offer.repId = rep.value();
    offer.title = order.title();
    offer.chosen = order.chosen().stream().map(RepId::value).collect(Collectors.joining("\n"));
    offer.everyone = order.everyone();
    offer.offeredAt = at;
    return offer;
  }

  public String id() {
    return id;
  }

  public String conversation() {
    return conversationId;
  }

  public boolean isFor(VisitorId visitor) {
    return visitorId.equals(visitor.value());
  }

  public String typeId() {
    return typeId;
  }

  public String title() {
    return title;
  }

  /** Whom the rep chose by name, the owner first; empty where the queue decides. */
  public List<RepId> chosen() {
    return chosen.lines().map(RepId::new).toList();
  }

  /** Whether all who were chosen come. */
  public boolean isWithEveryone() {
    return everyone;
  }

  public Instant offeredAt() {
    return offeredAt;
  }
}
