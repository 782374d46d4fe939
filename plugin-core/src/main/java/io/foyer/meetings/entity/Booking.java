package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import io.foyer.calendars.entity.Span;
import io.foyer.platform.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  @Enumerated(EnumType.STRING)
  private BookingState state;

  @Embedded private TimeColumns time = new TimeColumns();

  @Column(name = "held_until")
  private Instant heldUntil;

  @Embedded private QueueColumns queue = new QueueColumns();
  @Embedded private OriginColumns origin = new OriginColumns();
  @Embedded private AgreedColumns agreed = new AgreedColumns();
  @Embedded private ChangeColumns change = new ChangeColumns();

  @ElementCollection
  @CollectionTable(name = "booking_hosts", joinColumns = @JoinColumn(name = "booking_id"))
  @Column(name = "rep_id")
  @OrderColumn(name = "seat")
  private List<String> hosts = new ArrayList<>();

  @Version private long version;

  protected Booking() {}

  /** {@code kept}: from now until the hold lapses. */
  public static Booking held(
      Wish wish, MeetingOffer offer, Turn turn, List<RepId> hosts, Span kept) {
    var booking = new Booking();
    booking.id = Ids.next("bkg");
    booking.typeId = offer.type();
    booking.visitorId = wish.visitor().value();
    booking.origin = OriginColumns.of(wish);
    booking.state = BookingState.HELD;
    booking.time = TimeColumns.of(wish.start(), offer.rules());
    booking.heldUntil = kept.end();
    booking.queue = QueueColumns.of(turn, offer.byTurn());
    hosts.forEach(host -> booking.hosts.add(host.value()));
    booking.change = ChangeColumns.at(kept.start());
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
    return time.span();
  }

  /** Who comes; the owner first. */
  public List<RepId> hosts() {
    return hosts.stream().map(RepId::new).toList();
  }

  /** How many there were to come at most, now or before it moved. */
  public int seats() {
    return change.seats(hosts.size());
  }

  public boolean counts() {
    return queue.counts(state);
  }

  /** Why it was given to whom it was given: a line for each place in the queue. */
  public String turn() {
    return queue.turn();
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
    return time.busy();
  }

  public SiteKey site() {
    return origin.site();
  }

  public Optional<String> conversation() {
    return origin.conversation();
  }

  public Optional<String> offer() {
    return origin.offer();
  }

  /** Whether a site is only tried out: no calendar and no CRM hears of it. */
  public boolean isTest() {
    return origin.isTest();
  }

  /** What it is called and where it is; empty words while it is only held. */
  public Occasion occasion() {
    return agreed.occasion();
  }

  /** Who booked; empty words while it is only held. */
  public Guest guest() {
    return agreed.guest();
  }

  /** How many newer invitations of this meeting went out: the SEQUENCE of its event. */
  public int invitation() {
    return change.invitation();
  }

  /** The visitor has said all that was asked. */
  public void confirm(Occasion occasion, Guest who, Instant at) {
    agreed = AgreedColumns.of(occasion, who);
    state = BookingState.CONFIRMED;
    change.confirmed(at);
  }

  /** It counts in the queue though it is given back. */
  public void charge() {
    queue.charge();
  }

  /** Others come, by that turn, as it moves. Stored before that: the database has one a seat. */
  public void part(Turn turn) {
    change.parted(hosts.size());
    hosts.clear();
    queue.give(turn);
  }

  /** It is at another time, with those who came before unless they were parted. */
  public void move(Instant start, MeetingRules rules, List<RepId> coming, Instant at) {
    time = TimeColumns.of(start, rules);
    coming.stream().map(RepId::value).filter(rep -> !hosts.contains(rep)).forEach(hosts::add);
    change.changed(at);
  }

  /** It will not be, or was not. */
  public void giveBack(BookingState how, Instant at) {
    state = how;
    change.changed(at);
  }
}
