package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A visitor's meeting with one or several reps.
 *
 * <p>A hold keeps the time of its reps as a booking does, but only until it lapses.
 */
@Entity
@Table(name = "bookings")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class Booking {
  @Id private String id;

  @Column(name = "meeting_type_id")
  private String typeId;

  @Column(name = "visitor_id")
  private String visitorId;

  @Column(name = "request_key")
  private String requestKey;

  @Enumerated(EnumType.STRING)
  private BookingState state;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "seconds_before")
  private int secondsBefore;

  @Column(name = "seconds_after")
  private int secondsAfter;

  @Column(name = "held_until")
  private Instant heldUntil;

  private String turn;
  private boolean counts;

  @ElementCollection
  @CollectionTable(name = "booking_hosts", joinColumns = @JoinColumn(name = "booking_id"))
  @Column(name = "rep_id")
  @OrderColumn(name = "seat")
  private List<String> hosts = new ArrayList<>();

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected Booking() {}

  /** {@code kept}: from now until the hold lapses. */
  public static Booking held(
      Wish wish, MeetingOffer offer, Turn turn, List<RepId> hosts, Span kept) {
    var booking = new Booking();
    booking.id = Ids.next("bkg");
    booking.typeId = offer.type();
    booking.visitorId = wish.visitor().value();
    booking.requestKey = wish.key();
    booking.state = BookingState.HELD;
    booking.startsAt = wish.start();
    booking.endsAt = wish.start().plus(offer.rules().length());
    booking.secondsBefore = Math.toIntExact(offer.rules().before().toSeconds());
    booking.secondsAfter = Math.toIntExact(offer.rules().after().toSeconds());
    booking.heldUntil = kept.end();
    booking.turn = Turns.text(turn);
    booking.counts = offer.byTurn();
    hosts.forEach(host -> booking.hosts.add(host.value()));
    booking.madeAt = kept.start();
    booking.changedAt = kept.start();
    return booking;
  }

  public String id() {
    return id;
  }

  public VisitorId visitor() {
    return new VisitorId(visitorId);
  }

  public String typeId() {
    return typeId;
  }

  public BookingState state() {
    return state;
  }

  public Span span() {
    return new Span(startsAt, endsAt);
  }

  /** Who comes; the owner first. */
  public List<RepId> hosts() {
    return hosts.stream().map(RepId::new).toList();
  }

  /** Whether the queue gave it and is charged for it. */
  public boolean counts() {
    return counts;
  }

  /** Why it was given to whom it was given: a line for each place in the queue. */
  public String turn() {
    return turn;
  }

  public Instant heldUntil() {
    return heldUntil;
  }

  /** Whether its reps cannot be met at its time by anybody else. */
  public boolean keepsItsTime(Instant now) {
    return state == BookingState.CONFIRMED
        || (state == BookingState.HELD && now.isBefore(heldUntil));
  }

  public Busy busy() {
    return new Busy(
        span(), Duration.ofSeconds(secondsBefore), Duration.ofSeconds(secondsAfter), true);
  }

  /** The visitor has said all that was asked. */
  public void confirm(Instant at) {
    state = BookingState.CONFIRMED;
    changedAt = at;
  }

  /** It will not be, or was not. */
  public void giveBack(BookingState how, Instant at) {
    state = how;
    changedAt = at;
  }
}
