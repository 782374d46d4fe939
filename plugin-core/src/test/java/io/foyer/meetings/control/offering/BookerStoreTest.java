package io.foyer.meetings.control.offering;

import static io.foyer.conversations.control.TalkFixture.ADA;
import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.meetings.control.offering.BookerFixture.FORM;
import static io.foyer.meetings.control.offering.BookerFixture.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import io.foyer.configuration.entity.MeetingType.BookableBy;
import io.foyer.conversations.entity.Entry;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.meetings.entity.Guest;
import io.foyer.meetings.entity.Occasion;
import io.foyer.meetings.entity.Standing;
import io.foyer.meetings.entity.Turn;
import io.foyer.meetings.entity.refusal.BookingTooFast;
import io.foyer.meetings.entity.refusal.BookingUnknown;
import io.foyer.meetings.entity.refusal.CalendarsAway;
import io.foyer.meetings.entity.refusal.MeetingNotForYou;
import io.foyer.meetings.entity.refusal.MeetingNotOffered;
import io.foyer.meetings.entity.refusal.MeetingStillToCome;
import io.foyer.meetings.entity.refusal.MeetingsTooMany;
import io.foyer.meetings.entity.refusal.NotYourMeeting;
import io.foyer.meetings.entity.refusal.OfferUnusable;
import io.foyer.meetings.entity.refusal.TimeTaken;
import io.foyer.platform.Database;
import io.foyer.reps.entity.OffDuty;
import io.foyer.visitors.control.Identification.Claim;
import io.foyer.visitors.entity.VisitorFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** From an offer to a booking. */
@Tag("MB-2")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class BookerStoreTest {
  private static final OffDuty LEFT = new OffDuty(OffDuty.Why.DEACTIVATED, "is deactivated", null);

  @Parameter Database database;

  private BookerFixture meet;
  private Instant ten;

  @BeforeEach
  void open() {
    meet = new BookerFixture(database);
    ten = meet.booking.ten;
  }

  @Test
  @Tag("MB-4")
  void a_visitor_books_by_itself_and_the_form_is_kept() {
    var held = meet.hold(KIM, null, ten);
    var booked = meet.book(KIM, held, FORM);

    assertThat(booked.state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(booked.occasion())
        .isEqualTo(new Occasion("Demo for Kim Lee", "https://meet.example/us"));
    assertThat(booked.guest())
        .isEqualTo(
            new Guest(
                "Kim Lee",
                "kim@acme.example",
                ZoneId.of("Asia/Tokyo"),
                "en",
                null,
                "What do you grow?: Tulips"));
    assertThat(meet.talk.around.identification.claims.get(KIM.visitor()))
        .isEqualTo(new Claim("kim@acme.example", "Kim Lee", null, null));
  }

  @Test
  void shows_what_nobody_has_taken_yet_and_what_was_given_up() {
    meet.book(type(BookableBy.EVERYONE, true, ANA.rep()));
    assertThat(meet.times(KIM, null)).hasSize(4).first().isEqualTo(ten);

    meet.hold(JONAS, null, ten);
    assertThat(meet.times(KIM, null)).hasSize(3).doesNotContain(ten);
    assertThatThrownBy(() -> meet.hold(KIM, null, ten)).isInstanceOf(TimeTaken.class);

    database.inTx(() -> meet.booker.release(JONAS));
    assertThat(meet.times(KIM, null)).hasSize(4);
  }

  @Test
  void looks_into_calendars_anew_before_a_time_is_given_away() {
    var held = meet.hold(KIM, null, ten);
    meet.calendars.since.put(ANA.rep(), List.of(Span.of(ten, Duration.ofHours(1))));
    meet.calendars.since.put(BEN.rep(), List.of(Span.of(ten, Duration.ofHours(1))));

    assertThatThrownBy(() -> meet.book(KIM, held, FORM)).isInstanceOf(TimeTaken.class);
    assertThatThrownBy(() -> meet.hold(JONAS, null, ten)).isInstanceOf(TimeTaken.class);
  }

  @Test
  @Tag("SEC-1")
  void floods_no_mailbox_whoever_books_in_its_name() {
    for (int mails = 0; mails < 8; mails++) {
      meet.pace.spendOnMail(FORM.email().toUpperCase(Locale.ROOT));
    }
    var held = meet.hold(KIM, null, ten);

    assertThatThrownBy(() -> meet.book(KIM, held, FORM)).isInstanceOf(BookingTooFast.class);

    meet.booking.clock.moveBy(Duration.ofMinutes(15));
    assertThat(meet.book(KIM, meet.hold(KIM, null, ten), FORM).state())
        .isEqualTo(BookingState.CONFIRMED);
  }

  @Test
  void that_no_calendar_can_be_read_is_not_told_as_no_time() {
    meet.calendars.away.addAll(List.of(ANA.rep(), BEN.rep()));

    assertThatThrownBy(() -> meet.times(KIM, null)).isInstanceOf(CalendarsAway.class);
  }

  @Test
  void asks_no_calendar_about_times_that_are_never_offered() {
    var never = Instant.parse("2199-12-31T10:00:00Z");

    assertThatThrownBy(() -> meet.hold(KIM, null, never)).isInstanceOf(TimeTaken.class);
    assertThat(meet.calendars.asked).hasValue(0);
  }

  @Test
  void what_stands_in_a_calendar_is_not_free_nor_who_does_not_answer() {
    meet.calendars.entries.put(ANA.rep(), List.of(Span.of(ten, Duration.ofHours(1))));
    meet.calendars.away.add(BEN.rep());

    assertThat(meet.times(KIM, null)).hasSize(2).doesNotContain(ten);
    assertThatThrownBy(() -> meet.hold(KIM, null, ten)).isInstanceOf(TimeTaken.class);
  }

  @Test
  void a_thousand_who_look_ask_the_calendars_once() {
    for (int i = 0; i < 1_000; i++) {
      meet.times(KIM, null);
    }
    assertThat(meet.calendars.asked).hasValue(1);

    meet.booking.clock.moveBy(Duration.ofSeconds(16));
    meet.times(KIM, null);
    assertThat(meet.calendars.asked).hasValue(2);
  }

  @Test
  void who_is_known_books_with_the_owner_while_the_owner_has_time() {
    meet.kim = meet.kim.matched(VisitorFixture.ownedBy("005ben", "Ben"), meet.kim.stamp());

    var first = meet.hold(KIM, null, ten);
    assertThat(first.hosts()).containsExactly(BEN.rep());
    assertThat(first.counts()).isFalse();

    meet.calendars.entries.put(BEN.rep(), List.of(Span.of(Instant.EPOCH, Duration.ofDays(40_000))));
    meet.board.forget(List.of(BEN.rep()));
    assertThat(meet.hold(KIM, null, ten.plusSeconds(1_800)).hosts()).containsExactly(ANA.rep());
  }

  @Test
  void who_may_not_ask_for_a_person_books_no_type_for_qualified_ones() {
    meet.talk.around.qualifications.unqualified.add(KIM.visitor());
    assertThat(meet.times(KIM, null)).isNotEmpty();

    meet.book(type(BookableBy.QUALIFIED, true, ANA.rep()));

    assertThatThrownBy(() -> meet.times(KIM, null)).isInstanceOf(MeetingNotForYou.class);
  }

  @Test
  @Tag("MB-1")
  void an_offer_stands_in_the_log_once_and_is_booked_as_it_was_offered() {
    meet.talk.around.routed(KIM, ANA.rep());
    var talk = meet.talk.talking();
    var offer = meet.offer(talk, "o1", false, BEN.rep());
    assertThat(meet.offer(talk, "o1", false, BEN.rep()).id()).isEqualTo(offer.id());

    var booked = meet.book(KIM, meet.hold(KIM, offer.id(), ten), FORM);

    assertThat(booked.hosts()).containsExactly(BEN.rep());
    assertThat(booked.occasion().title()).isEqualTo("Tour for Kim");
    assertThat(booked.conversation()).contains(talk.value());
    List<Entry> log =
        meet.talk.commit(() -> meet.talk.archive.after(KIM, talk, 0).page().entries());
    assertThat(log)
        .filteredOn(entry -> entry.offer().isPresent())
        .singleElement()
        .satisfies(entry -> assertThat(entry.text()).contains("Tour for Kim (30 min)"));
  }

  @Test
  @Tag("SEC-2")
  void nobody_books_by_the_offer_of_another() {
    meet.talk.around.routed(KIM, ANA.rep());
    var offer = meet.offer(meet.talk.talking(), "o1", false);
    var held = meet.hold(KIM, offer.id(), ten);

    assertThatThrownBy(() -> meet.times(JONAS, offer.id())).isInstanceOf(MeetingNotOffered.class);
    assertThatThrownBy(() -> meet.book(JONAS, held, FORM)).isInstanceOf(BookingUnknown.class);
  }

  @Test
  @Tag("MB-1")
  void all_who_were_chosen_come_and_only_when_all_can() {
    meet.talk.around.routed(KIM, ANA.rep());
    var offer = meet.offer(meet.talk.talking(), "o1", true, BEN.rep(), ANA.rep());
    meet.calendars.entries.put(ANA.rep(), List.of(Span.of(ten, Duration.ofMinutes(30))));

    assertThat(meet.times(KIM, offer.id())).hasSize(3).doesNotContain(ten);
    assertThat(meet.hold(KIM, offer.id(), ten.plusSeconds(1_800)).hosts())
        .containsExactly(BEN.rep(), ANA.rep());
  }

  @Test
  @Tag("MB-1")
  void offers_nobody_who_does_not_work() {
    meet.talk.around.routed(KIM, ANA.rep());
    var talk = meet.talk.talking();
    meet.off.put(BEN.rep(), LEFT);

    assertThatThrownBy(() -> meet.offer(talk, "o1", false, BEN.rep()))
        .isInstanceOf(OfferUnusable.class);
    meet.off.clear();
    meet.strangers.add(BEN.rep());
    assertThatThrownBy(() -> meet.offer(talk, "o2", false, BEN.rep()))
        .as("nobody has told of this rep")
        .isInstanceOf(OfferUnusable.class);
    meet.off.put(BEN.rep(), LEFT);
    assertThat(explained().off()).containsExactly(BEN.rep());
    assertThat(explained().turn().next()).contains(ANA.rep());
  }

  @Test
  void a_person_has_no_more_than_a_few_meetings_at_once() {
    for (int i = 0; i < 5; i++) {
      meet.book(KIM, meet.hold(KIM, null, ten.plusSeconds(1_800L * i)), FORM);
    }
    assertThatThrownBy(() -> meet.hold(KIM, null, ten.plusSeconds(36_000)))
        .isInstanceOf(MeetingsTooMany.class);
  }

  @Test
  void a_no_show_is_marked_by_who_was_there_and_given_back_where_the_type_says_so() {
    var booked = meet.book(KIM, meet.hold(KIM, null, ten), FORM);
    RepId rep = booked.hosts().get(0);
    var other = rep.equals(ANA.rep()) ? BEN : ANA;
    var host = rep.equals(ANA.rep()) ? ANA : BEN;
    assertThatThrownBy(() -> noShow(host, booked)).isInstanceOf(MeetingStillToCome.class);

    meet.booking.clock.moveBy(Duration.between(meet.booking.clock.instant(), ten.plusSeconds(600)));
    assertThatThrownBy(() -> noShow(other, booked)).isInstanceOf(NotYourMeeting.class);
    assertThat(counted(rep)).isEqualTo(1);
    assertThat(noShow(host, booked).state()).isEqualTo(BookingState.NO_SHOW);
    assertThat(counted(rep)).isZero();
  }

  @Test
  void a_no_show_counts_all_the_same_where_the_type_gives_no_credit() {
    meet.book(type(BookableBy.EVERYONE, false, ANA.rep()));
    var booked = meet.book(KIM, meet.hold(KIM, null, ten), FORM);
    meet.booking.clock.moveBy(Duration.between(meet.booking.clock.instant(), ten.plusSeconds(600)));

    assertThat(noShow(ADA, booked).counts()).isTrue();
    assertThat(counted(ANA.rep())).isEqualTo(1);
  }

  @Test
  void who_joins_in_the_middle_of_a_month_is_put_level_with_the_others() {
    meet.book(type(BookableBy.EVERYONE, true, ANA.rep()));
    meet.book(KIM, meet.hold(KIM, null, ten), FORM);
    meet.book(KIM, meet.hold(KIM, null, ten.plusSeconds(1_800)), FORM);

    meet.book(type(BookableBy.EVERYONE, true, ANA.rep(), BEN.rep()));

    assertThat(explained().turn().places()).extracting(Turn.Place::level).containsExactly(2.5, 2.5);
    assertThat(standing(BEN.rep()).calibration()).isEqualTo(2);
  }

  @Test
  void who_was_absent_is_put_level_with_the_others_when_it_is_back() {
    assertThat(explained().turn().places()).extracting(Turn.Place::level).containsOnly(0.5);
    meet.off.put(BEN.rep(), new OffDuty(OffDuty.Why.ABSENT, "is absent", null));
    meet.calendars.entries.put(BEN.rep(), List.of(Span.of(ten, Duration.ofHours(2))));
    meet.board.forget(List.of(BEN.rep()));
    for (int i = 0; i < 3; i++) {
      meet.book(KIM, meet.hold(KIM, null, ten.plusSeconds(1_800L * i)), FORM);
    }
    assertThat(standing(BEN.rep()).level()).as("for times after the absence").isEqualTo(3.5);

    meet.off.remove(BEN.rep());
    meet.book(JONAS, meet.hold(JONAS, null, ten.plusSeconds(1_800L * 3)), FORM);

    assertThat(standing(ANA.rep()).level()).isEqualTo(4.5);
    assertThat(standing(BEN.rep()).level()).as("back since the meeting before").isEqualTo(3.5);
  }

  @Test
  @Tag("MB-1")
  void an_absence_takes_nothing_from_who_had_its_share_before() {
    meet.book(KIM, meet.hold(KIM, null, ten), FORM);
    meet.book(JONAS, meet.hold(JONAS, null, ten), FORM);
    assertThat(explained().turn().places()).extracting(Turn.Place::level).containsOnly(1.5);

    meet.off.put(BEN.rep(), new OffDuty(OffDuty.Why.ABSENT, "is absent", null));

    assertThat(standing(BEN.rep()).level()).isEqualTo(1.5);
  }

  @Test
  @Tag("MB-1")
  void looking_whose_turn_it_is_puts_nothing_down() {
    assertThat(explained().turn().places()).hasSize(2);
    meet.off.put(BEN.rep(), new OffDuty(OffDuty.Why.ABSENT, "is absent", null));
    assertThat(explained().turn().places()).hasSize(2);
    assertThat(places()).isZero();

    meet.hold(KIM, null, ten);
    assertThat(places()).isEqualTo(2);
  }

  @Test
  void asks_no_calendar_in_the_visitors_turn() {
    var held = meet.hold(KIM, null, ten);
    var known = database.inTx(() -> meet.booker.diaries(held));
    int asked = meet.calendars.asked.get();

    database.inTx(() -> meet.booker.book(KIM, held.id(), FORM, known));

    assertThat(meet.calendars.asked).hasValue(asked);
  }

  @Test
  void what_is_cancelled_is_given_back_where_the_type_says_so() {
    meet.book(type(BookableBy.EVERYONE, true, ANA.rep()));
    cancel(meet.book(KIM, meet.hold(KIM, null, ten), FORM));
    assertThat(counted(ANA.rep())).isZero();

    meet.book(type(BookableBy.EVERYONE, false, ANA.rep()));
    cancel(meet.book(KIM, meet.hold(KIM, null, ten.plusSeconds(1_800)), FORM));
    assertThat(counted(ANA.rep())).isEqualTo(1);
  }

  @Test
  @Tag("SEC-1")
  void gives_no_time_outside_of_the_rules_whatever_a_browser_says() {
    var now = meet.booking.clock.instant();
    var posted =
        List.of(
            ten.plusMillis(1),
            ten.plusSeconds(600),
            now.plusSeconds(3_600),
            now.minus(Duration.ofDays(1)),
            Instant.EPOCH.plusSeconds(1),
            ten.plus(Duration.ofDays(31)),
            Instant.parse("2199-01-01T10:00:00Z"));

    for (Instant start : posted) {
      assertThatThrownBy(() -> meet.hold(KIM, null, start))
          .as("%s", start)
          .isInstanceOf(TimeTaken.class);
    }
    assertThat(meet.hold(KIM, null, ten).span().start()).isEqualTo(ten);
  }

  private void cancel(Booking booked) {
    database.inTx(
        () -> {
          var booking = meet.booking.bookings.find(booked.id()).orElseThrow();
          booking.giveBack(BookingState.CANCELLED, meet.booking.clock.instant());
          meet.booking.bookings.calledOff(booking);
        });
  }

  private Booking noShow(RepCaller rep, Booking booked) {
    return database.inTx(() -> meet.booking.bookings.noShow(rep, booked.id()));
  }

  private int counted(RepId rep) {
    return standing(rep).booked();
  }

  private long places() {
    var count = "SELECT COUNT(*) FROM meeting_places";
    return database.inTx(
        () -> ((Number) database.em().createNativeQuery(count).getSingleResult()).longValue());
  }

  private Standing standing(RepId rep) {
    return Objects.requireNonNull(explained().standings().get(rep));
  }

  private QueueBoard.Explained explained() {
    var type = meet.talk.around.configurations.current().meetings().byDefault().orElseThrow();
    return database.inTx(() -> meet.queues.of(type));
  }
}
