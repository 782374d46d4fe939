package io.foyer.meetings.boundary;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.meetings.control.Bookings;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.meetings.entity.Turn;
import io.foyer.reps.control.Reps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Booked meetings as reps see them, with the reason why it is theirs. */
@ApplicationScoped
public class RepMeetingViews {
  private static final Pattern PLACE = Pattern.compile("(\\S+) (\\S+) (\\S+)");

  @Inject Configurations configurations;
  @Inject Reps reps;
  @Inject Clock clock;

  /** Who comes. */
  public record HostView(String id, String name) {}

  /**
   * A place in the queue when it was given away.
   *
   * @param skipped {@code calendar-away} or {@code busy}; absent where the rep could have come
   */
  public record PlaceView(String name, double level, @Nullable String skipped) {}

  /**
   * A meeting.
   *
   * @param state {@code confirmed}, {@code cancelled} or {@code no-show}
   * @param counts whether its rep is charged for it in the queue
   * @param mayMark whether this reader can say that the visitor did not come
   */
  public record MeetingView(
      String id,
      String type,
      String title,
      String place,
      Instant start,
      Instant end,
      String state,
      String visitor,
      String name,
      String email,
      @Nullable String phone,
      String zone,
      String answers,
      List<HostView> hosts,
      boolean counts,
      List<PlaceView> turn,
      boolean mayMark,
      boolean test,
      @Nullable String conversation) {}

  MeetingView view(Booking booking, RepCaller reader) {
    var guest = booking.guest();
    return new MeetingView(
        booking.id(),
        typeName(booking),
        booking.occasion().title(),
        booking.occasion().place(),
        booking.span().start(),
        booking.span().end(),
        code(booking.state()),
        booking.visitor().value(),
        guest.name(),
        guest.email(),
        guest.phone(),
        guest.zone().getId(),
        guest.answers(),
        booking.hosts().stream().map(rep -> new HostView(rep.value(), reps.name(rep))).toList(),
        booking.counts(),
        turn(booking),
        mayMark(booking, reader),
        booking.isTest(),
        booking.conversation().orElse(null));
  }

  private boolean mayMark(Booking booking, RepCaller reader) {
    return booking.state() == BookingState.CONFIRMED
        && !booking.span().start().isAfter(clock.instant())
        && (booking.hosts().contains(reader.rep()) || Bookings.oversees(reader));
  }

  private String typeName(Booking booking) {
    return configurations
        .current()
        .meetings()
        .find(booking.typeId())
        .map(MeetingType::name)
        .orElse("");
  }

  private List<PlaceView> turn(Booking booking) {
    return booking
        .turn()
        .lines()
        .map(PLACE::matcher)
        .filter(Matcher::matches)
        .map(this::place)
        .toList();
  }

  private PlaceView place(Matcher line) {
    return new PlaceView(
        reps.name(new RepId(line.group(1))),
        Double.parseDouble(line.group(2)),
        line.group(3).equals("-") ? null : code(line.group(3)));
  }

  /** A place of a queue as it is now. */
  static @Nullable String skipped(Turn.Place place) {
    return place.hindrance() == null ? null : code(place.hindrance().name());
  }

  private static String code(BookingState state) {
    return code(state.name());
  }

  private static String code(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
