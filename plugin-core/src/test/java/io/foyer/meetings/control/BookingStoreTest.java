package io.foyer.meetings.control;

import static io.foyer.meetings.control.BookingFixture.always;
import static io.foyer.meetings.control.BookingFixture.atOnce;
import static io.foyer.meetings.control.BookingFixture.offer;
import static io.foyer.meetings.control.BookingFixture.visitor;
import static io.foyer.meetings.control.BookingFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.calendars.entity.Span;
import io.foyer.meetings.entity.Agreement;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.meetings.entity.Busy;
import io.foyer.meetings.entity.Gathering;
import io.foyer.meetings.entity.HostDiary;
import io.foyer.meetings.entity.refusal.BookingUnknown;
import io.foyer.meetings.entity.refusal.TimeTaken;
import io.foyer.platform.Database;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Visitors who want the same reps at once. */
@Tag("MB-2")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class BookingStoreTest {
  private static final VisitorId KIM = new VisitorId("vis_kim");
  private static final VisitorId LEE = new VisitorId("vis_lee");
  private static final RepId ANA = new RepId("005a");
  private static final RepId BEN = new RepId("005b");

  @Parameter Database database;

  private BookingFixture booker;

  @BeforeEach
  void open() {
    booker = new BookingFixture(database);
  }

  @Test
  void gives_a_time_to_as_many_as_there_are_reps() throws InterruptedException {
    var reps = booker.reps(3);
    int given =
        atOnce(16, i -> booker.hold(visitor(i), booker.ten, offer(30, Gathering.ONE, reps)));

    assertThat(given).isEqualTo(3);
    assertThat(booker.booked(reps))
        .hasSize(3)
        .extracting(b -> b.hosts().get(0))
        .doesNotHaveDuplicates();
  }

  @Test
  void gives_overlapping_times_of_other_starts_and_types_once() throws InterruptedException {
    var reps = booker.reps(2);
    var hour = offer(60, Gathering.ONE, reps);
    var half = offer(30, Gathering.ONE, List.of(reps.get(1), reps.get(0)));
    int given =
        atOnce(
            16,
            i ->
                i % 2 == 0
                    ? booker.hold(visitor(i), booker.ten, hour)
                    : booker.hold(visitor(i), booker.ten.plus(Duration.ofMinutes(30)), half));

    assertThat(given).isEqualTo(2);
    assertThat(booker.booked(reps)).extracting(b -> b.hosts().get(0)).doesNotHaveDuplicates();
  }

  @Test
  void takes_the_time_of_everyone_who_comes() throws InterruptedException {
    var reps = booker.reps(3);
    var together = offer(30, Gathering.EVERYONE, reps);
    var alone = offer(30, Gathering.ONE, List.of(reps.get(2)));
    int given = atOnce(12, i -> booker.hold(visitor(i), booker.ten, i % 2 == 0 ? together : alone));

    assertThat(given).isEqualTo(1);
  }

  @Test
  void has_no_time_where_there_is_nobody_to_meet() {
    var offer = offer(30, Gathering.ONE, List.of());
    var day = Span.of(booker.ten, Duration.ofDays(1));

    assertThat(database.inTx(() -> booker.desk.free(offer, Map.of(), day))).isEmpty();
    assertThatThrownBy(() -> booker.hold(KIM, booker.ten, offer)).isInstanceOf(TimeTaken.class);
  }

  @Test
  void keeps_a_held_time_from_others_until_it_lapses() {
    var offer = offer(30, Gathering.ONE, booker.reps(1));
    booker.hold(KIM, booker.ten, offer);

    assertThatThrownBy(() -> booker.hold(LEE, booker.ten, offer)).isInstanceOf(TimeTaken.class);
    booker.clock.moveBy(BookingDesk.HELD);
    assertThat(booker.hold(LEE, booker.ten, offer).state()).isEqualTo(BookingState.HELD);
  }

  @Test
  void gives_up_what_a_visitor_held_when_it_takes_another_time() {
    var offer = offer(30, Gathering.ONE, booker.reps(1));
    booker.hold(KIM, booker.ten, offer);
    booker.hold(KIM, booker.ten.plus(Duration.ofHours(1)), offer);

    assertThat(booker.hold(LEE, booker.ten, offer).hosts()).containsExactly(ANA);
  }

  @Test
  void books_the_same_click_once() {
    var offer = offer(30, Gathering.ONE, booker.reps(2));
    var first = booker.hold(KIM, booker.ten, offer);

    assertThat(booker.hold(KIM, booker.ten, offer).id()).isEqualTo(first.id());
    assertThat(booker.confirm(KIM, first, offer).state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(booker.confirm(KIM, first, offer).id()).isEqualTo(first.id());
    assertThat(booker.hold(KIM, booker.ten, offer).state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(booker.booked(booker.reps(2))).hasSize(1);
  }

  @Test
  void books_a_hold_that_lapsed_only_while_its_time_is_free() {
    var offer = offer(30, Gathering.ONE, booker.reps(1));
    var late = booker.hold(KIM, booker.ten, offer);
    booker.clock.moveBy(BookingDesk.HELD);
    var other = booker.hold(LEE, booker.ten, offer);

    assertThatThrownBy(() -> booker.confirm(KIM, late, offer)).isInstanceOf(TimeTaken.class);
    booker.clock.moveBy(BookingDesk.HELD);
    assertThat(booker.confirm(LEE, other, offer).state()).isEqualTo(BookingState.CONFIRMED);
  }

  @Test
  void forgets_a_hold_a_day_after_it_lapsed_and_nothing_that_is_booked() {
    var offer = offer(30, Gathering.ONE, booker.reps(2));
    var booked = booker.confirm(KIM, booker.hold(KIM, booker.ten, offer), offer);
    var held = booker.hold(LEE, booker.ten, offer);

    booker.clock.moveBy(BookingDesk.HELD.plusHours(24));
    database.inTx(booker.bookings::tidy);
    assertThat(database.inTx(() -> booker.bookings.find(held.id()))).as("just not").isPresent();

    booker.clock.moveBy(Duration.ofSeconds(1));
    database.inTx(booker.bookings::tidy);
    assertThat(database.inTx(() -> booker.bookings.find(held.id()))).isEmpty();
    assertThat(database.inTx(() -> booker.bookings.find(booked.id()))).isPresent();
    assertThatThrownBy(() -> booker.confirm(LEE, held, offer)).isInstanceOf(BookingUnknown.class);
  }

  @Test
  @Tag("MB-3")
  void tells_of_each_of_many_meetings_who_comes_the_owner_first() {
    booker.reps(2);
    for (int i = 0; i < 3; i++) {
      var order = i == 1 ? List.of(BEN, ANA) : List.of(ANA, BEN);
      var offer = offer(30, Gathering.EVERYONE, order);
      var start = booker.ten.plus(Duration.ofHours(i));
      booker.confirm(visitor(i), booker.hold(visitor(i), start, offer), offer);
    }

    assertThat(database.inTx(() -> booker.bookings.coming(ANA, 10)))
        .extracting(Booking::hosts)
        .containsExactly(List.of(ANA, BEN), List.of(BEN, ANA), List.of(ANA, BEN));
    assertThat(booker.booked(List.of(BEN)))
        .extracting(Booking::hosts)
        .contains(List.of(BEN, ANA), List.of(ANA, BEN));
  }

  @Test
  @Tag("MB-3")
  void knows_to_which_of_some_meetings_a_rep_comes() {
    var alone = offer(30, Gathering.ONE, booker.reps(1));
    var both = offer(30, Gathering.EVERYONE, booker.reps(2));
    var anas = booker.hold(KIM, booker.ten, alone).id();
    var theirs = booker.hold(LEE, booker.ten.plus(Duration.ofHours(1)), both).id();
    var ids = List.of(anas, theirs, "bkg_none");

    assertThat(database.inTx(() -> booker.bookings.withRep(BEN, ids))).containsExactly(theirs);
    assertThat(database.inTx(() -> booker.bookings.withRep(ANA, ids)))
        .containsExactlyInAnyOrder(anas, theirs);
    assertThat(database.inTx(() -> booker.bookings.withRep(ANA, List.of()))).isEmpty();
  }

  @Test
  void looks_into_the_calendar_again_before_it_books() {
    var offer = offer(30, Gathering.ONE, booker.reps(1));
    var held = booker.hold(KIM, booker.ten, offer);
    var since = Busy.entry(Span.of(booker.ten, Duration.ofMinutes(10)));
    var diaries = Map.of(ANA, new HostDiary(always(), List.of(since)));
    var agreed = new Agreement(KIM, held.id(), BookingFixture.OCCASION, BookingFixture.GUEST);

    assertThatThrownBy(() -> database.inTx(() -> booker.desk.confirm(agreed, offer, diaries)))
        .isInstanceOf(TimeTaken.class);
  }

  @Test
  @Tag("MB-3")
  void tells_once_what_was_booked_and_who_comes() {
    var offer = offer(30, Gathering.ONE, booker.reps(1));
    var held = booker.hold(KIM, booker.ten, offer);
    booker.confirm(KIM, held, offer);
    booker.confirm(KIM, held, offer);

    assertThat(booker.told).hasSize(1);
    var booked = booker.booked(booker.reps(1)).get(0);
    assertThat(booked.guest()).isEqualTo(BookingFixture.GUEST);
    assertThat(booked.occasion()).isEqualTo(BookingFixture.OCCASION);
    assertThat(booked.conversation()).contains("cnv_1");
  }

  @Test
  @Tag("SEC-1")
  void shows_a_booking_to_nobody_else() {
    var offer = offer(30, Gathering.ONE, booker.reps(1));
    var held = booker.hold(KIM, booker.ten, offer);

    assertThatThrownBy(() -> booker.confirm(LEE, held, offer)).isInstanceOf(BookingUnknown.class);
  }

  @Test
  @Tag("MB-1")
  void gives_the_next_meeting_to_whoever_had_fewest() {
    var offer = offer(30, Gathering.ONE, booker.reps(2));
    var first = booker.confirm(KIM, booker.hold(KIM, booker.ten, offer), offer).hosts().get(0);
    var second = booker.hold(LEE, booker.ten.plus(Duration.ofHours(2)), offer).hosts().get(0);

    assertThat(second).isEqualTo(first.equals(ANA) ? BEN : ANA);
  }

  @Test
  void does_not_guess_what_a_calendar_holds_that_does_not_answer() {
    var offer = offer(30, Gathering.ONE, booker.reps(2));
    var ben = Map.of(BEN, new HostDiary(always(), List.of()));

    assertThat(
            database.inTx(() -> booker.desk.hold(wish(KIM, "k", booker.ten), offer, ben)).hosts())
        .containsExactly(BEN);
    var together = offer(30, Gathering.EVERYONE, booker.reps(2));
    var wish = wish(LEE, "k", booker.ten.plus(Duration.ofHours(3)));
    assertThatThrownBy(() -> database.inTx(() -> booker.desk.hold(wish, together, ben)))
        .isInstanceOf(TimeTaken.class);
    var day = Span.of(booker.ten, Duration.ofHours(4));
    assertThat(database.inTx(() -> booker.desk.free(together, ben, day))).isEmpty();
    assertThat(database.inTx(() -> booker.desk.free(offer, ben, day))).isNotEmpty();
  }

  @Test
  void books_nothing_for_an_old_click_whose_meeting_was_given_back() {
    var offer = offer(30, Gathering.ONE, booker.reps(1));
    var held = booker.hold(KIM, booker.ten, offer);
    booker.cancel(held);

    assertThatThrownBy(() -> booker.hold(KIM, booker.ten, offer)).isInstanceOf(TimeTaken.class);
    assertThat(booker.hold(LEE, booker.ten, offer).hosts()).containsExactly(ANA);
  }

  @Test
  void gives_no_meeting_of_a_rep_who_cannot_be_locked() {
    var stranger = offer(30, Gathering.ONE, List.of(new RepId("005z")));

    assertThatThrownBy(() -> booker.hold(KIM, booker.ten, stranger))
        .isInstanceOf(IllegalStateException.class);
  }
}
