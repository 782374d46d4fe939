package io.foyer.meetings.control.offering;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.calendars.entity.Span;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.configuration.entity.MeetingType.BookableBy;
import io.foyer.crm.entity.UserSnapshot;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.SentOffer;
import io.foyer.meetings.entity.refusal.MeetingNotForYou;
import io.foyer.meetings.entity.refusal.MeetingNotOffered;
import io.foyer.routing.control.Qualifications;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.MayAsk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what a visitor can book, and with whom: whom a rep chose, else the owner of the visitor's
 * record in the CRM, else whose turn it is.
 */
@ApplicationScoped
public class Offering {
  // An owner who is booked up for a month is nobody whom a visitor waits for.
  private static final Duration OWNER_WITHIN = Duration.ofDays(31);

  @Inject OfferStore offers;
  @Inject Configurations configurations;
  @Inject Qualifications qualifications;
  @Inject LiveVisitors visitors;
  @Inject SeatPlan plan;
  @Inject TimeBoard board;
  @Inject Clock clock;

  /**
   * @param offer id of what a rep offered; null where the visitor books by itself
   * @throws MeetingNotOffered where there is nothing to book
   * @throws MeetingNotForYou where the visitor may not book by itself
   */
  public Bookable of(VisitorId visitor, @Nullable String offer) {
    return offer == null ? byItself(visitor) : offered(visitor, offer);
  }

  private Bookable byItself(VisitorId visitor) {
    MeetingType type =
        configurations.current().meetings().byDefault().orElseThrow(MeetingNotOffered::new);
    MayAsk may = qualifications.of(visitor).mayAsk();
    if (may == MayAsk.NOTHING
        || (type.bookableBy() == BookableBy.QUALIFIED && may != MayAsk.PERSON)) {
      throw new MeetingNotForYou();
    }
    return new Bookable(type, ownersOrByTurn(visitor, type), null);
  }

  private Bookable offered(VisitorId visitor, String id) {
    SentOffer sent = offers.of(visitor, id).orElseThrow(MeetingNotOffered::new);
    MeetingType type =
        configurations.current().meetings().find(sent.typeId()).orElseThrow(MeetingNotOffered::new);
    List<RepId> chosen = sent.chosen();
    MeetingOffer offer =
        chosen.isEmpty()
            ? ownersOrByTurn(visitor, type)
            : plan.with(type, chosen, sent.isWithEveryone());
    return new Bookable(type, offer, sent);
  }

  /** The same for a rep who asks with whom a visitor would be. */
  MeetingOffer ownersOrByTurn(VisitorId visitor, MeetingType type) {
    return owner(visitor, type)
        .map(owner -> plan.with(type, List.of(owner), false))
        .filter(this::hasTimes)
        .orElseGet(() -> plan.byTurn(type));
  }

  private boolean hasTimes(MeetingOffer owners) {
    return !board.free(owners, Span.of(clock.instant(), OWNER_WITHIN)).isEmpty();
  }

  private Optional<RepId> owner(VisitorId visitor, MeetingType type) {
    return visitors
        .find(visitor)
        .filter(known -> type.seating().ownerFirst() && !type.seating().everyone())
        .flatMap(known -> Optional.ofNullable(known.match().owner()))
        .filter(UserSnapshot::active)
        .map(owner -> new RepId(owner.id()))
        .filter(plan::isBookable);
  }
}
