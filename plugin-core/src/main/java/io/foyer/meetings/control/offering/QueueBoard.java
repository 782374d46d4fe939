package io.foyer.meetings.control.offering;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.calendars.entity.Span;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.meetings.control.BookingDesk;
import io.foyer.meetings.entity.HostDiary;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.Standing;
import io.foyer.meetings.entity.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Explains to reps whose turn it is, and why it is nobody else's. */
@ApplicationScoped
public class QueueBoard {
  /** Who has no free time for so long is passed over by most visitors. */
  public static final Duration LOOKED_AT = Duration.ofDays(7);

  @Inject SeatPlan plan;
  @Inject Offering offering;
  @Inject TimeBoard board;
  @Inject Diaries diaries;
  @Inject BookingDesk desk;
  @Inject Clock clock;

  /**
   * A queue at this moment.
   *
   * @param turn the places in their order
   * @param standings what each has had
   * @param off those of the queue who do not work
   * @param since from when on meetings are counted
   */
  public record Explained(
      Turn turn, Map<RepId, Standing> standings, List<RepId> off, Instant since) {}

  /**
   * Whom a visitor would meet.
   *
   * @param owner whether it is the owner of its record in the CRM, else the queue decides
   */
  public record Next(MeetingOffer offer, boolean owner, Turn turn) {}

  /** The queue of a type. */
  public Explained of(MeetingType type) {
    MeetingOffer offer = plan.asSettled(plan.byTurn(type));
    Map<RepId, Standing> standings =
        desk.standings(offer).stream()
            .collect(Collectors.toMap(Standing::rep, Function.identity()));
    List<RepId> off =
        type.seating().places().stream()
            .map(place -> place.rep())
            .filter(rep -> !plan.works(rep))
            .toList();
    return new Explained(turn(offer), standings, off, offer.since());
  }

  /** Whom that visitor would meet. */
  public Next next(MeetingType type, VisitorId visitor) {
    MeetingOffer offer = offering.ownersOrByTurn(visitor, type);
    MeetingOffer settled = offer.byTurn() ? plan.asSettled(offer) : offer;
    return new Next(settled, !offer.byTurn(), turn(settled));
  }

  private Turn turn(MeetingOffer offer) {
    Span soon = Span.of(clock.instant(), LOOKED_AT.plus(offer.rules().notice()));
    Map<RepId, HostDiary> known = diaries.of(offer.reps(), soon);
    List<RepId> free =
        board.free(offer, soon).values().stream().flatMap(List::stream).distinct().toList();
    return desk.order(offer, known, free);
  }
}
