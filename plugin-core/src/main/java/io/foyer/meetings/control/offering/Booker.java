package io.foyer.meetings.control.offering;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.calendars.entity.Span;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.meetings.control.BookingDesk;
import io.foyer.meetings.control.Bookings;
import io.foyer.meetings.control.MeetingHosts;
import io.foyer.meetings.entity.Agreement;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.Guest;
import io.foyer.meetings.entity.GuestForm;
import io.foyer.meetings.entity.HostDiary;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.Wish;
import io.foyer.meetings.entity.refusal.BookingUnknown;
import io.foyer.meetings.entity.refusal.CalendarsAway;
import io.foyer.meetings.entity.refusal.MeetingNotOffered;
import io.foyer.meetings.entity.refusal.MeetingsTooMany;
import io.foyer.meetings.entity.refusal.TimeTaken;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.control.Identification.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets visitors look for times, hold one and book it.
 *
 * <p>Calendars are asked here, before any row is locked; what a browser says is checked again each
 * time.
 */
@ApplicationScoped
public class Booker {
  // Who has more is no visitor who looks for a meeting.
  private static final int MOST_COMING = 5;

  @Inject Offering offering;
  @Inject SeatPlan plan;
  @Inject BookingPace pace;
  @Inject Diaries diaries;
  @Inject TimeBoard board;
  @Inject BookingDesk desk;
  @Inject Bookings bookings;
  @Inject MeetingHosts hosts;
  @Inject Titles titles;
  @Inject Archive archive;
  @Inject Identification identification;
  @Inject Configurations configurations;

  /**
   * A time that a visitor clicked on.
   *
   * @param offer id of what a rep offered; null where the visitor books by itself
   * @param conversation in which the visitor looks; null for none
   * @param key the browser's name for this click
   */
  public record Click(
      @Nullable String offer, @Nullable String conversation, String key, Instant start) {}

  /** The times within the span that the visitor can book. */
  public List<Instant> times(Bookable bookable, Span asked) {
    List<Instant> times = List.copyOf(board.free(bookable.offer(), asked).keySet());
    if (times.isEmpty() && diaries.isUnknown(bookable.offer(), asked)) {
      throw new CalendarsAway();
    }
    return times;
  }

  /** What the calendars say of whom the click is about: asked before anybody takes a turn. */
  public Map<RepId, HostDiary> diaries(VisitorCaller visitor, Click click) {
    MeetingOffer offer = offering.of(visitor.visitor(), click.offer()).offer();
    return diaries.now(offer, Span.of(click.start(), offer.rules().length()));
  }

  /** The same of those who come to what the visitor holds. */
  public Map<RepId, HostDiary> diaries(Booking held) {
    return diaries.now(held.hosts(), held.span());
  }

  /**
   * Keeps the time for the visitor while it fills in the form.
   *
   * @param known as {@link #diaries} said; who is not in it cannot be met
   * @throws TimeTaken when nobody can come then
   * @throws MeetingsTooMany where the visitor has more meetings than it needs
   */
  public Booking hold(VisitorCaller visitor, Click click, Map<RepId, HostDiary> known) {
    Bookable bookable = offering.of(visitor.visitor(), click.offer());
    if (bookings.comingOf(visitor.visitor()).size() >= MOST_COMING) {
      throw new MeetingsTooMany();
    }
    Wish wish = wish(visitor, click, bookable);
    MeetingOffer byTurn = bookable.offer();
    MeetingOffer offer = byTurn.byTurn() ? plan.settled(byTurn) : byTurn;
    List<RepId> reps = offer.reps();
    reps.stream().filter(rep -> !hosts.knows(rep)).forEach(this::add);
    try {
      return desk.hold(wish, offer, known);
    } finally {
      board.forget(reps);
    }
  }

  /** Gives up what the visitor holds. */
  public void release(VisitorCaller visitor) {
    board.forget(desk.release(visitor.visitor()));
  }

  /**
   * Books what the visitor holds. What is booked already stays so.
   *
   * @param known as {@link #diaries} said of it
   * @throws TimeTaken when one of its reps cannot come any more
   * @throws io.foyer.meetings.entity.refusal.BookingTooFast where too much goes to that address
   * @throws io.foyer.meetings.entity.refusal.GuestUnusable where the form lacks something
   */
  public Booking book(
      VisitorCaller visitor, String id, GuestForm form, Map<RepId, HostDiary> known) {
    Booking held = held(visitor, id);
    MeetingType type =
        configurations.current().meetings().find(held.typeId()).orElseThrow(MeetingNotOffered::new);
    Guest guest = form.guest(type);
    pace.spendOnMail(guest.email());
    String name = guest.name().equals(guest.email()) ? null : guest.name();
    identification.identify(visitor, new Claim(guest.email(), name, null, null));
    MeetingOffer offer = plan.held(type, held);
    var agreed = new Agreement(visitor.visitor(), id, titles.occasion(held, type, guest), guest);
    try {
      return desk.confirm(agreed, offer, known);
    } finally {
      board.forget(held.hosts());
    }
  }

  /** What the visitor holds or has booked. */
  public Booking held(VisitorCaller visitor, String id) {
    return bookings
        .find(id)
        .filter(booking -> booking.visitor().equals(visitor.visitor()))
        .orElseThrow(BookingUnknown::new);
  }

  /** What the visitor has booked by that offer, or by itself; null for nothing. */
  public @Nullable Booking booked(VisitorCaller visitor, @Nullable String offer) {
    return bookings.comingOf(visitor.visitor()).stream()
        .filter(booking -> Objects.equals(booking.offer().orElse(null), offer))
        .findFirst()
        .orElse(null);
  }

  private Wish wish(VisitorCaller visitor, Click click, Bookable bookable) {
    var sent = bookable.sent();
    var id = sent == null ? click.conversation() : sent.conversation();
    ConversationSummary conversation =
        id == null ? null : archive.find(visitor, new ConversationId(id));
    boolean test =
        conversation == null
            ? configurations.current().isTest(visitor.site())
            : conversation.test();
    return new Wish(
        visitor.visitor(), visitor.site(), id, click.key(), click.start(), bookable.sentId(), test);
  }

  // Another node may add the same rep in this moment: then it is there.
  private void add(RepId rep) {
    try {
      hosts.add(rep);
    } catch (PersistenceException already) {
      if (!hosts.knows(rep)) {
        throw already;
      }
    }
  }
}
