package io.foyer.meetings.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import io.foyer.calendars.entity.Span;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.BusinessHours;
import io.foyer.configuration.entity.OpeningSpan;
import io.foyer.meetings.entity.Agreement;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.meetings.entity.Gathering;
import io.foyer.meetings.entity.Guest;
import io.foyer.meetings.entity.HostDiary;
import io.foyer.meetings.entity.MeetingBooked;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.MeetingRules;
import io.foyer.meetings.entity.Occasion;
import io.foyer.meetings.entity.Seat;
import io.foyer.meetings.entity.Wish;
import io.foyer.meetings.entity.refusal.TimeTaken;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reps who can be met around the clock, on a database and a clock of a test's. */
public final class BookingFixture {
  static final Occasion OCCASION = new Occasion("Demo with Acme", "By phone");
  static final Guest GUEST =
      new Guest("Kim", "kim@acme.example", ZoneOffset.UTC, "en", null, "Team size: 40");

  public final List<MeetingBooked> told = new ArrayList<>();
  public final MovedClock clock = MovedClock.atNoon();
  public final BookingDesk desk = new BookingDesk();
  public final Bookings bookings = new Bookings();
  public final QueuePlaces places = new QueuePlaces();

  /** Ten o'clock in two days. */
  public final Instant ten;

  private final Database database;

  public BookingFixture(Database database) {
    this.database = database;
    desk.hosts = new MeetingHosts();
    desk.hosts.em = database.em();
    desk.bookings = new BookingStore();
    desk.bookings.em = database.em();
    desk.booked = PlatformFixture.event(told::add);
    desk.clock = clock;
    database.empty("meeting_links");
    bookings.em = database.em();
    bookings.store = desk.bookings;
    bookings.missed = PlatformFixture.event(missed -> {});
    bookings.clock = clock;
    places.em = database.em();
    places.bookings = desk.bookings;
    places.clock = clock;
    database.empty("booking_hosts");
    database.empty("bookings");
    database.empty("meeting_hosts");
    database.empty("meeting_places");
    var day = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(2);
    ten = day.atTime(10, 0).toInstant(ZoneOffset.UTC);
  }

  Booking hold(VisitorId visitor, Instant start, MeetingOffer offer) {
    var wish = wish(visitor, "click-" + start, start);
    return database.inTx(() -> desk.hold(wish, offer, free(offer)));
  }

  Booking confirm(VisitorId visitor, Booking held, MeetingOffer offer) {
    var agreed = new Agreement(visitor, held.id(), OCCASION, GUEST);
    return database.inTx(() -> desk.confirm(agreed, offer, free(offer)));
  }

  /** Whoever can be met, as rows. */
  public MeetingHosts hosts() {
    return desk.hosts;
  }

  public void configured(Configurations configurations) {
    bookings.configurations = configurations;
  }

  static Wish wish(VisitorId visitor, String key, Instant start) {
    return new Wish(visitor, new SiteKey("acme"), "cnv_1", key, start);
  }

  void cancel(Booking booking) {
    database.inTx(
        () ->
            desk.bookings
                .locked(booking.id())
                .orElseThrow()
                .giveBack(BookingState.CANCELLED, clock.instant()));
  }

  List<Booking> booked(List<RepId> reps) {
    var day = Span.of(ten, Duration.ofHours(4));
    return database.inTx(() -> desk.bookings.keeping(reps, day, clock.instant()));
  }

  static Map<RepId, HostDiary> free(MeetingOffer offer) {
    return offer.reps().stream()
        .collect(Collectors.toMap(rep -> rep, rep -> new HostDiary(always(), List.of())));
  }

  List<RepId> reps(int count) {
    var reps =
        IntStream.range(0, count).mapToObj(i -> new RepId("005" + (char) ('a' + i))).toList();
    reps.stream()
        .filter(rep -> !database.inTx(() -> desk.hosts.knows(rep)))
        .forEach(rep -> database.inTx(() -> desk.hosts.add(rep)));
    return reps;
  }

  static MeetingOffer offer(int minutes, Gathering gathering, List<RepId> reps) {
    var rules =
        new MeetingRules(
            Duration.ofMinutes(minutes),
            Duration.ofMinutes(30),
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            30,
            0);
    var seats = reps.stream().map(Seat::of).toList();
    return new MeetingOffer("a0m1", rules, gathering, seats, true, Instant.EPOCH);
  }

  static BusinessHours always() {
    var whole = new OpeningSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    return new BusinessHours(
        ZoneOffset.UTC,
        Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day, day -> List.of(whole))),
        Map.of());
  }

  static VisitorId visitor(int number) {
    return new VisitorId("vis_" + number);
  }

  /** What one of many does. */
  public interface Attempt {
    Booking of(int number);
  }

  /** How many of so many succeed who press in the same moment; the others are told it is taken. */
  public static int atOnce(int visitors, Attempt attempt) throws InterruptedException {
    var start = new CountDownLatch(1);
    var pool = Executors.newFixedThreadPool(visitors);
    try {
      List<Future<Boolean>> answers = new ArrayList<>();
      for (int i = 0; i < visitors; i++) {
        int number = i;
        Callable<Boolean> call =
            () -> {
              start.await();
              return isGiven(attempt, number);
            };
        answers.add(pool.submit(call));
      }
      start.countDown();
      return (int) answers.stream().filter(BookingFixture::value).count();
    } finally {
      pool.shutdown();
    }
  }

  private static boolean isGiven(Attempt attempt, int number) {
    try {
      attempt.of(number);
      return true;
    } catch (TimeTaken taken) {
      return false;
    }
  }

  private static boolean value(Future<Boolean> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }
}
