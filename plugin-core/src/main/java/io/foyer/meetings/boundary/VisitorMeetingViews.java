package io.foyer.meetings.boundary;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.configuration.entity.MeetingType.Place;
import io.foyer.meetings.control.offering.Bookable;
import io.foyer.meetings.control.offering.Titles;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.SentOffer;
import io.foyer.reps.control.Reps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Meetings as visitors may see them: reps by name and picture, a link once it is booked. */
@ApplicationScoped
public class VisitorMeetingViews {
  // More faces say less; of a larger queue nobody is named.
  private static final int MOST_SHOWN = 3;

  @Inject Titles titles;
  @Inject Reps reps;
  @Inject Configurations configurations;

  /** Who comes. */
  public record HostView(String name, @Nullable String picture) {}

  /** What is asked in the form. */
  public record QuestionView(String text, boolean required) {}

  /**
   * What can be booked.
   *
   * @param place {@code phone}, {@code video-link} or {@code own-text}
   * @param where words that say where it is, for {@code own-text} alone
   * @param hosts with whom, where that is settled
   */
  public record OfferView(
      String title,
      long minutes,
      String description,
      String place,
      @Nullable String where,
      List<QuestionView> questions,
      List<HostView> hosts) {}

  /** A time that is held. */
  public record HeldView(String booking, Instant start, Instant heldUntil, List<HostView> hosts) {}

  /** A meeting that is booked. */
  public record BookedView(
      String booking,
      Instant start,
      Instant end,
      String title,
      String kind,
      String place,
      String email,
      List<HostView> hosts) {}

  OfferView offer(Bookable bookable, VisitorId visitor) {
    MeetingType type = bookable.type();
    SentOffer sent = bookable.sent();
    MeetingOffer offer = bookable.offer();
    List<HostView> hosts = offer.byTurn() ? List.of() : hosts(offer.reps());
    String by = hosts.isEmpty() ? "" : hosts.get(0).name();
    return new OfferView(
        sent == null ? titles.filled(type, visitor, by) : sent.title(),
        type.timing().length().toMinutes(),
        type.shown(),
        code(type.place().kind()),
        type.place().kind() == Place.Kind.OWN_TEXT ? type.place().text() : null,
        type.questions().stream()
            .map(asked -> new QuestionView(asked.text(), asked.required()))
            .toList(),
        hosts.size() > MOST_SHOWN ? List.of() : hosts);
  }

  HeldView held(Booking booking) {
    return new HeldView(
        booking.id(), booking.span().start(), booking.heldUntil(), hosts(booking.hosts()));
  }

  BookedView booked(Booking booking) {
    return new BookedView(
        booking.id(),
        booking.span().start(),
        booking.span().end(),
        booking.occasion().title(),
        code(kind(booking)),
        booking.occasion().place(),
        booking.guest().email(),
        hosts(booking.hosts()));
  }

  /** Words are right for what is offered no more. */
  private Place.Kind kind(Booking booking) {
    return configurations
        .current()
        .meetings()
        .find(booking.typeId())
        .map(type -> type.place().kind())
        .orElse(Place.Kind.OWN_TEXT);
  }

  private List<HostView> hosts(List<RepId> some) {
    return some.stream().map(this::host).toList();
  }

  private HostView host(RepId rep) {
    String picture = reps.find(rep).flatMap(known -> known.pictureUrl()).orElse(null);
    return new HostView(reps.name(rep), picture);
  }

  private static String code(Place.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
