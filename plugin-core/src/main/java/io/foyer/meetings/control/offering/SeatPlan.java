package io.foyer.meetings.control.offering;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.configuration.entity.Seating;
import io.foyer.conversations.control.Races;
import io.foyer.meetings.control.QueuePlaces;
import io.foyer.meetings.control.QueuePlaces.Period;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.Gathering;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.MeetingRules;
import io.foyer.meetings.entity.Seat;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.OffDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes of a meeting type what can be booked: with whom, and by which rules. */
@ApplicationScoped
public class SeatPlan {
  @Inject Configurations configurations;
  @Inject Reps reps;
  @Inject QueuePlaces places;
  @Inject Clock clock;

  /** With whose turn it is of those who work; enough to say what is free. */
  public MeetingOffer byTurn(MeetingType type) {
    return offer(type, gathering(type.seating().everyone()), seats(type), true);
  }

  /** The same with what those who joined are taken to have had: to say whose turn it is. */
  public MeetingOffer settled(MeetingOffer byTurn) {
    // Two who take at the same moment both find that somebody has joined.
    return seated(
        byTurn,
        Races.settle(() -> places.settle(period(byTurn), byTurn.seats(), absentOf(byTurn))));
  }

  /** The same for who only looks. */
  MeetingOffer asSettled(MeetingOffer byTurn) {
    return seated(byTurn, places.look(period(byTurn), byTurn.seats(), absentOf(byTurn)));
  }

  private Period period(MeetingOffer byTurn) {
    return new Period(byTurn.type(), period(), byTurn.since());
  }

  private Set<RepId> absentOf(MeetingOffer byTurn) {
    return byTurn.reps().stream().filter(this::isAbsent).collect(Collectors.toSet());
  }

  private static MeetingOffer seated(MeetingOffer byTurn, List<Seat> seats) {
    return new MeetingOffer(
        byTurn.type(), byTurn.rules(), byTurn.gathering(), seats, true, byTurn.since());
  }

  /**
   * With reps who were chosen by name, the owner first; charged to nobody's place. Who works no
   * more is booked no more, and where all were to come, nobody is.
   */
  public MeetingOffer with(MeetingType type, List<RepId> chosen, boolean everyone) {
    List<Seat> there = chosen.stream().filter(this::works).map(Seat::of).toList();
    return everyone && there.size() < chosen.size()
        ? offer(type, Gathering.ONE, List.of(), false)
        : offer(type, gathering(everyone), there, false);
  }

  /**
   * With those who hold a time already. The notice was kept when it was clicked on; a hold that has
   * lapsed has to keep it again.
   */
  MeetingOffer held(MeetingType type, Booking held) {
    MeetingOffer offer = with(type, held.hosts(), held.hosts().size() > 1);
    return held.keepsItsTime(clock.instant())
        ? new MeetingOffer(
            offer.type(),
            offer.rules().atOnce(),
            offer.gathering(),
            offer.seats(),
            false,
            offer.since())
        : offer;
  }

  /** Whether meetings of the rep can be booked at all; who is absent comes back. */
  public boolean works(RepId rep) {
    return reps.offDuty(rep).filter(off -> off.why() != OffDuty.Why.ABSENT).isEmpty();
  }

  /** Whether Salesforce or a sign-in has told of the rep. */
  public boolean isKnown(RepId rep) {
    return reps.email(rep).isPresent();
  }

  /** Whether it can be chosen by name, too. */
  public boolean isBookable(RepId rep) {
    return isKnown(rep) && works(rep);
  }

  private boolean isAbsent(RepId rep) {
    return reps.offDuty(rep).filter(off -> off.why() == OffDuty.Why.ABSENT).isPresent();
  }

  private List<Seat> seats(MeetingType type) {
    return type.seating().places().stream()
        .filter(place -> works(place.rep()))
        .map(SeatPlan::seat)
        .toList();
  }

  private MeetingOffer offer(
      MeetingType type, Gathering gathering, List<Seat> seats, boolean byTurn) {
    return new MeetingOffer(type.id(), rules(type), gathering, seats, byTurn, since());
  }

  private static Seat seat(Seating.Place place) {
    return new Seat(place.rep(), place.weight(), place.priority(), place.calibration());
  }

  private static Gathering gathering(boolean everyone) {
    return everyone ? Gathering.EVERYONE : Gathering.ONE;
  }

  private static MeetingRules rules(MeetingType type) {
    var timing = type.timing();
    return new MeetingRules(
        timing.length(),
        timing.step(),
        timing.before(),
        timing.after(),
        timing.notice(),
        timing.horizon(),
        timing.daily());
  }

  /** Meetings are counted by months of the company. */
  private LocalDate period() {
    return clock.instant().atZone(zone()).toLocalDate().withDayOfMonth(1);
  }

  private Instant since() {
    return period().atStartOfDay(zone()).toInstant();
  }

  private ZoneId zone() {
    return configurations.current().hours().zone();
  }
}
