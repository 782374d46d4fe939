package io.foyer.invitations.control;

import io.foyer.access.control.PublicAddress;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import io.foyer.calendars.control.CalendarEntries;
import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.calendars.entity.Span;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.AutoPounces;
import io.foyer.configuration.entity.BusinessHours;
import io.foyer.configuration.entity.Company;
import io.foyer.configuration.entity.CompanyTexts;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.configuration.entity.MeetingType.BookableBy;
import io.foyer.configuration.entity.MeetingType.Place;
import io.foyer.configuration.entity.MeetingType.Timing;
import io.foyer.configuration.entity.MeetingTypes;
import io.foyer.configuration.entity.Playbook;
import io.foyer.configuration.entity.Publishing;
import io.foyer.configuration.entity.Seating;
import io.foyer.configuration.entity.TimeLimits;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.Gathering;
import io.foyer.meetings.entity.Guest;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.MeetingRules;
import io.foyer.meetings.entity.Occasion;
import io.foyer.meetings.entity.Seat;
import io.foyer.meetings.entity.Turn;
import io.foyer.meetings.entity.Wish;
import io.foyer.reps.control.Reps;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A guest whose meeting is booked, and those who hear of it. */
public final class GuestFixture {
  public static final RepId ANA = new RepId("005a");
  public static final RepId BEN = new RepId("005b");
  public static final Guest KIM =
      new Guest("Kim", "kim@acme.example", ZoneId.of("Asia/Tokyo"), "en", null, "Beds: 40");
  public static final Duration HALF = Duration.ofMinutes(30);

  private GuestFixture() {}

  /** Held by whoever is named, and agreed at once. */
  public static Booking booked(Instant start, Guest guest, boolean test, RepId... hosts) {
    var rules = new MeetingRules(HALF, HALF, Duration.ZERO, Duration.ZERO, Duration.ZERO, 30, 0);
    var seats = List.of(hosts).stream().map(Seat::of).toList();
    var offer = new MeetingOffer("a0m1", rules, Gathering.ONE, seats, true, Instant.EPOCH);
    var wish =
        new Wish(
            new VisitorId("vis_kim"),
            new SiteKey("fern"),
            null,
            "click-" + start + guest.email() + List.of(hosts),
            start,
            null,
            test);
    var turn = new Turn(null, List.of());
    var booking = Booking.held(wish, offer, turn, List.of(hosts), Span.of(start, HALF));
    booking.confirm(new Occasion("Demo", "https://meet.example/us?a=1&b=2"), guest, start);
    return booking;
  }

  /** At another time, by the rules that it has. */
  public static void move(Booking booking, Instant start, RepId... hosts) {
    var rules = new MeetingRules(HALF, HALF, Duration.ZERO, Duration.ZERO, Duration.ZERO, 30, 0);
    booking.move(start, rules, List.of(hosts), start);
  }

  /** A company with one type of meeting, of which guests are reminded so long before. */
  public static Configurations configured(Duration... reminders) {
    var half = HALF;
    var type =
        new MeetingType(
            "a0m1",
            "Demo",
            new Timing(half, half, Duration.ZERO, Duration.ZERO, Duration.ZERO, 30, 0),
            "Demo",
            new Place(Place.Kind.OWN_TEXT, ""),
            "",
            List.of(),
            new Seating(false, false, List.of(), new Seating.Credit(true, true)),
            BookableBy.EVERYONE,
            List.of(reminders));
    var configuration = configuration(new MeetingTypes(List.of(type), null, Map.of()));
    return new Configurations() {
      @Override
      public Configuration current() {
        return configuration;
      }
    };
  }

  private static Configuration configuration(MeetingTypes meetings) {
    return new Configuration(
        1,
        Instant.EPOCH,
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        BusinessHours.closed(),
        TimeLimits.SHIPPED,
        Company.UNNAMED,
        Map.of(),
        Publishing.ON_SAVE,
        new Playbook(
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            CompanyTexts.NONE,
            List.of(),
            AutoPounces.NONE,
            meetings));
  }

  /** Reps who are called by their ids. */
  public static Reps reps() {
    return new Reps() {
      @Override
      public String name(RepId id) {
        return id.equals(ANA) ? "Ana Novak" : "Ben Carter";
      }

      @Override
      public Optional<String> email(RepId id) {
        return Optional.of(id.value() + "@fern.example");
      }
    };
  }

  public static PublicAddress address() {
    return new PublicAddress() {
      @Override
      public URI at(String path) {
        return URI.create("https://chat.example" + path);
      }
    };
  }

  /** Calendars of reps, by rep and booking. */
  public static final class Copies extends CalendarEntries {
    public final Map<String, CalendarEntry> all = new TreeMap<>();

    @Override
    public void put(RepId rep, CalendarEntry entry) {
      all.put(rep.value(), entry);
    }

    @Override
    public void remove(RepId rep, String booking) {
      all.remove(rep.value());
    }
  }
}
