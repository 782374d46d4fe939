package io.foyer.invitations.control;

import static io.foyer.invitations.control.GuestFixture.ANA;
import static io.foyer.invitations.control.GuestFixture.BEN;
import static io.foyer.invitations.control.GuestFixture.KIM;
import static io.foyer.invitations.control.GuestFixture.booked;
import static io.foyer.invitations.control.GuestFixture.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.invitations.entity.Notice.What;
import io.foyer.invitations.entity.NoticesChanged;
import io.foyer.meetings.control.Bookings;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.meetings.entity.Guest;
import io.foyer.meetings.entity.MeetingCalledOff;
import io.foyer.meetings.entity.MeetingMoved;
import io.foyer.meetings.entity.Turn;
import io.foyer.platform.Columns;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import io.foyer.platform.mail.CalendarPart;
import io.foyer.platform.mail.Mail;
import io.foyer.platform.mail.MailFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a guest and its reps hear of a meeting. */
@Tag("MB-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class FollowersStoreTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Pattern LINK = Pattern.compile("https://chat\\.example/meeting/([\\w-]+)");

  @Parameter Database database;

  private final MovedClock clock = MovedClock.atNoon();
  private final Followers followers = new Followers();
  private final Reminders reminders = new Reminders();
  private final Notices notices = new Notices();
  private final MeetingLinks links = new MeetingLinks();
  private final GuestFixture.Copies copies = new GuestFixture.Copies();
  private final List<NoticesChanged> told = new ArrayList<>();
  private MailFixture mails;
  private Instant ten;

  @BeforeEach
  void open() {
    for (var table : List.of("deadlines", "meeting_links", "meeting_notices", "booking_hosts")) {
      database.empty(table);
    }
    database.empty("bookings");
    ten = clock.instant().plus(Duration.ofDays(2));
    mails = new MailFixture(database, clock);
    var bookings = bookings();
    links.em = notices.em = database.em();
    links.bookings = reminders.bookings = bookings;
    links.address = GuestFixture.address();
    links.clock = reminders.clock = notices.clock = clock;
    notices.changed = PlatformFixture.event(told::add);
    reminders.deadlines = PlatformFixture.deadlines(database);
    reminders.mails = followers.mails = guestMails();
    followers.reminders = reminders;
    followers.notices = notices;
    followers.copies = new RepCopies();
    followers.copies.calendars = copies;
    remindedBefore(DAY, HOUR);
  }

  @Test
  void writes_to_the_guest_in_its_zone_and_invites_its_calendar() {
    book(KIM, ANA);
    mails.relay();

    var mail = mails.received.get(0);
    assertThat(mail.to()).isEqualTo("kim@acme.example");
    assertThat(mail.subject()).isEqualTo("Booked: Demo");
    assertThat(mail.text()).contains("9:00").contains("Asia/Tokyo").contains("With: Ana Novak");
    assertThat(mail.html()).contains("href=\"https://meet.example/us?a=1&amp;b=2\"");
    assertThat(Objects.requireNonNull(mail.replyTo()).address()).isEqualTo("005a@fern.example");
    assertThat(event(mail).method()).isEqualTo("REQUEST");
    assertThat(event(mail).text()).contains("SEQUENCE:0", "UID:bkg_").contains("@chat.example");
  }

  @Test
  @Tag("I18-1")
  void writes_in_the_language_of_the_guest() {
    book(new Guest("Kim", "k@acme.example", ZoneId.of("Europe/Berlin"), "de-AT", null, ""), ANA);
    mails.relay();

    assertThat(mails.received.get(0).subject()).isEqualTo("Gebucht: Demo");
    assertThat(mails.received.get(0).text()).contains("Wann:").contains("13:00");
  }

  @Test
  @Tag("SEC-1")
  void keeps_of_a_link_its_hash_alone_and_lets_it_die_with_the_meeting() {
    var booking = book(KIM, ANA);
    mails.relay();
    var token = token(mails.received.get(0));

    assertThat(token).hasSizeGreaterThanOrEqualTo(43);
    assertThat(database.inTx(() -> links.find(token))).map(Booking::id).contains(booking.id());
    assertThat(rows("SELECT token_hash FROM meeting_links").toString()).doesNotContain(token);
    assertThat(database.inTx(() -> links.find(token + "x"))).isEmpty();
    assertThat(database.inTx(() -> links.find(""))).isEmpty();
    clock.moveBy(Duration.between(clock.instant(), booking.span().end()));
    assertThat(database.inTx(() -> links.find(token))).isEmpty();
    database.inTx(links::tidy);
    clock.moveBy(HOUR);
    database.inTx(links::tidy);
    assertThat(rows("SELECT token_hash FROM meeting_links")).isEmpty();
  }

  @Test
  void keeps_the_event_of_a_meeting_that_moves_and_takes_it_out_when_it_is_off() {
    var booking = book(KIM, ANA);
    moved(booking, ten.plus(HOUR), ANA);
    calledOff(booking);
    mails.relay();

    assertThat(mails.received)
        .extracting(Mail::subject)
        .containsExactlyInAnyOrder("Booked: Demo", "Moved: Demo", "Cancelled: Demo");
    var uid = "UID:" + booking.id() + "@chat.example";
    assertThat(mails.received).allSatisfy(mail -> assertThat(event(mail).text()).contains(uid));
    assertThat(with("Moved")).contains("SEQUENCE:1", "METHOD:REQUEST");
    assertThat(with("Cancelled")).contains("SEQUENCE:2", "METHOD:CANCEL", "STATUS:CANCELLED");
  }

  @Test
  void writes_nothing_where_no_mail_is_sent() {
    mails.turnOff();
    var booking = book(KIM, ANA);

    assertThat(rows("SELECT id FROM mails")).isEmpty();
    assertThat(database.inTx(() -> notices.unreadOf(ANA))).hasSize(1);
    assertThat(copies.all).containsKey("005a");
    assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
  }

  @Test
  void follows_nothing_that_is_rolled_back() {
    assertThatThrownBy(
            () ->
                database.inTx(
                    () -> {
                      var booking = stored(booked(ten, KIM, false, ANA));
                      followers.booked(booking);
                      throw new IllegalStateException("rolled back");
                    }))
        .isInstanceOf(IllegalStateException.class);
    mails.relay();

    assertThat(mails.received).isEmpty();
    assertThat(rows("SELECT subject FROM deadlines")).isEmpty();
  }

  @Test
  void reminds_at_each_time_and_only_once() {
    var booking = book(KIM, ANA);
    assertThat(due()).isEqualTo(ten.minus(DAY));

    remindAt(booking, ten.minus(DAY));
    assertThat(due()).isEqualTo(ten.minus(HOUR));
    remindAt(booking, ten.minus(HOUR));

    assertThat(rows("SELECT subject FROM deadlines")).isEmpty();
    assertThat(reminded()).isEqualTo(2);
  }

  @Test
  void reminds_once_of_what_came_due_while_all_stood_still() {
    var booking = book(KIM, ANA);

    remindAt(booking, ten.minus(Duration.ofMinutes(10)));

    assertThat(reminded()).isEqualTo(1);
    assertThat(rows("SELECT subject FROM deadlines")).isEmpty();
  }

  @Test
  void reminds_of_nothing_that_has_begun_or_is_off() {
    var first = book(KIM, ANA);
    var second = book(KIM, BEN);
    calledOff(second);
    assertThat(rows("SELECT subject FROM deadlines")).hasSize(1);

    database.inTx(() -> reminders.remind(second.id()));
    remindAt(first, ten);

    assertThat(reminded()).isZero();
  }

  @Test
  void moves_the_reminder_with_its_meeting() {
    var booking = book(KIM, ANA);
    moved(booking, ten.plus(DAY), ANA);

    assertThat(due()).isEqualTo(ten);
  }

  @Test
  void has_the_meeting_in_the_calendars_of_those_who_come() {
    var booking = book(KIM, ANA);
    assertThat(copies.all.get("005a"))
        .isNotNull()
        .satisfies(
            copy -> {
              assertThat(copy.guestEmail()).isEqualTo("kim@acme.example");
              assertThat(copy.details()).contains("Beds: 40");
            });
    moved(booking, ten.plus(HOUR), BEN);
    assertThat(copies.all).containsOnlyKeys("005b");
    calledOff(booking);
    assertThat(copies.all).isEmpty();
  }

  @Test
  void tells_of_a_test_no_calendar() {
    database.inTx(
        () -> {
          var booking = stored(booked(ten, KIM, true, ANA));
          followers.booked(booking);
        });

    assertThat(copies.all).isEmpty();
  }

  @Test
  void tells_each_rep_the_latest_of_a_meeting_until_it_has_seen_it() {
    var booking = book(KIM, ANA);
    moved(booking, ten.plus(HOUR), BEN);

    assertThat(unread(ANA)).containsExactly(What.HANDED_ON);
    assertThat(unread(BEN)).containsExactly(What.BOOKED);
    calledOff(booking);
    assertThat(unread(BEN)).containsExactly(What.CANCELLED);
    var id = database.inTx(() -> notices.unreadOf(BEN)).get(0).notice().id();
    database.inTx(() -> notices.read(ANA, id));
    assertThat(unread(BEN)).as("read by somebody else").hasSize(1);
    database.inTx(() -> notices.read(BEN, id));
    assertThat(unread(BEN)).isEmpty();
    assertThat(told).hasSize(4);
  }

  @Test
  void tells_those_who_come_with_a_rep_what_it_called_off_and_not_the_rep() {
    var booking = book(KIM, ANA, BEN);

    calledOff(booking, ANA);

    assertThat(unread(ANA)).isEmpty();
    assertThat(unread(BEN)).containsExactly(What.CANCELLED);
    var guest = book(KIM, ANA);
    calledOff(guest, new RepId("005manager"));
    assertThat(unread(ANA)).containsExactly(What.CANCELLED);
  }

  /** As when it was held before it is booked. */
  private Booking stored(Booking booking) {
    database.em().persist(booking);
    database.em().flush();
    return booking;
  }

  private Booking book(Guest guest, RepId... hosts) {
    return database.inTx(
        () -> {
          var booking = stored(booked(ten, guest, false, hosts));
          followers.booked(booking);
          return booking;
        });
  }

  private void moved(Booking known, Instant start, RepId... hosts) {
    database.inTx(
        () -> {
          var booking = database.em().find(Booking.class, known.id());
          var formerly = booking.hosts();
          booking.part(new Turn(null, List.of()));
          database.em().flush();
          move(booking, start, hosts);
          followers.moved(new MeetingMoved(booking, formerly));
        });
  }

  private void calledOff(Booking known) {
    calledOff(known, null);
  }

  private void calledOff(Booking known, @Nullable RepId by) {
    database.inTx(
        () -> {
          var booking = database.em().find(Booking.class, known.id());
          booking.giveBack(BookingState.CANCELLED, clock.instant());
          followers.calledOff(new MeetingCalledOff(booking, by));
        });
  }

  /** As when the deadline has come: its row is taken away first. */
  private void remindAt(Booking booking, Instant at) {
    clock.moveBy(Duration.between(clock.instant(), at));
    database.inTx(
        () -> {
          reminders.deadlines.cancel(Reminders.KIND, booking.id());
          reminders.remind(booking.id());
        });
    mails.relay();
  }

  private long reminded() {
    return mails.received.stream().filter(mail -> mail.subject().startsWith("Reminder")).count();
  }

  private List<What> unread(RepId rep) {
    return database.inTx(() -> notices.unreadOf(rep)).stream()
        .map(one -> one.notice().what())
        .toList();
  }

  private String with(String subject) {
    return mails.received.stream()
        .filter(mail -> mail.subject().startsWith(subject))
        .map(mail -> event(mail).text())
        .findFirst()
        .orElseThrow();
  }

  private static CalendarPart event(Mail mail) {
    return Objects.requireNonNull(mail.calendar());
  }

  private static String token(Mail mail) {
    var link = LINK.matcher(mail.text());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private Instant due() {
    var at = rows("SELECT due_at FROM deadlines").get(0);
    return Columns.instant(Objects.requireNonNull(at));
  }

  private List<?> rows(String sql) {
    return database.inTx(() -> (List<?>) database.em().createNativeQuery(sql).getResultList());
  }

  private void remindedBefore(Duration... spans) {
    reminders.configurations = followers.mails.configurations = GuestFixture.configured(spans);
  }

  private GuestMails guestMails() {
    var made = new GuestMails();
    made.outbox = mails.outbox;
    made.links = links;
    made.clock = clock;
    made.invitations = new Invitations();
    made.invitations.reps = GuestFixture.reps();
    made.invitations.address = GuestFixture.address();
    made.invitations.clock = clock;
    return made;
  }

  private Bookings bookings() {
    return new Bookings() {
      @Override
      public Optional<Booking> find(String id) {
        return Optional.ofNullable(database.em().find(Booking.class, id));
      }
    };
  }
}
