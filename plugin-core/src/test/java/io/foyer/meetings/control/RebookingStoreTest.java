package io.foyer.meetings.control;

import static io.foyer.meetings.control.BookingFixture.always;
import static io.foyer.meetings.control.BookingFixture.atOnce;
import static io.foyer.meetings.control.BookingFixture.free;
import static io.foyer.meetings.control.BookingFixture.offer;
import static io.foyer.meetings.control.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.VisitorId;
import io.foyer.calendars.entity.Span;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.meetings.entity.Busy;
import io.foyer.meetings.entity.Gathering;
import io.foyer.meetings.entity.HostDiary;
import io.foyer.meetings.entity.MeetingCalledOff;
import io.foyer.meetings.entity.MeetingMoved;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.refusal.MeetingOver;
import io.foyer.meetings.entity.refusal.TimeTaken;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Guests who move their meetings or call them off. */
@Tag("MB-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class RebookingStoreTest {
  private static final VisitorId KIM = new VisitorId("vis_kim");
  private static final VisitorId LEE = new VisitorId("vis_lee");

  @Parameter Database database;

  private BookingFixture booker;
  private final Rebooking rebooking = new Rebooking();
  private final List<MeetingMoved> moves = new ArrayList<>();
  private final List<MeetingCalledOff> ends = new ArrayList<>();

  @BeforeEach
  void open() {
    booker = new BookingFixture(database);
    rebooking.hosts = booker.desk.hosts;
    rebooking.bookings = booker.desk.bookings;
    rebooking.clock = booker.clock;
    rebooking.moved = PlatformFixture.event(moves::add);
    rebooking.calledOff = PlatformFixture.event(ends::add);
  }

  @Test
  void moves_a_meeting_with_the_same_rep_and_gives_its_old_time_back() {
    var offer = offer(30, Gathering.ONE, booker.reps(2));
    var booked = booked(KIM, booker.ten, offer);
    var host = booked.hosts();

    var moved = move(booked, booker.ten.plus(Duration.ofHours(2)), offer);

    assertThat(moved.span().start()).isEqualTo(booker.ten.plus(Duration.ofHours(2)));
    assertThat(moved.hosts()).isEqualTo(host);
    assertThat(moved.turn()).as("by the turn that gave it").isEqualTo(booked.turn());
    assertThat(moved.invitation()).isEqualTo(1);
    assertThat(moves).hasSize(1);
    assertThat(moves.get(0).formerly()).isEqualTo(host);
    assertThat(booker.hold(LEE, booker.ten, offer(30, Gathering.ONE, host)).hosts())
        .isEqualTo(host);
  }

  @Test
  void moves_a_meeting_over_a_part_of_its_own_time() {
    var offer = offer(60, Gathering.ONE, booker.reps(1));
    var booked = booked(KIM, booker.ten, offer);
    var later = booker.ten.plus(Duration.ofMinutes(30));
    var times = database.inTx(() -> rebooking.free(booked, offer, free(offer), around()));

    assertThat(times).containsKey(later).doesNotContainKey(booker.ten);
    assertThat(move(booked, later, offer).span().start()).isEqualTo(later);
  }

  @Test
  void gives_a_meeting_to_another_rep_where_its_own_cannot_come() {
    var reps = booker.reps(2);
    var offer = offer(30, Gathering.ONE, reps);
    var booked = booked(KIM, booker.ten, offer);
    var host = booked.hosts().get(0);
    var noon = booker.ten.plus(Duration.ofHours(2));
    var busy = Busy.entry(Span.of(noon, Duration.ofMinutes(30)));
    var other = reps.get(reps.indexOf(host) == 0 ? 1 : 0);
    var diaries =
        Map.of(
            host,
            new HostDiary(always(), List.of(busy)),
            other,
            new HostDiary(always(), List.of()));

    var moved = database.inTx(() -> rebooking.move(booked.id(), noon, offer, diaries));

    assertThat(moved.hosts()).containsExactly(other);
    assertThat(moves.get(0).formerly()).containsExactly(host);
    assertThat(moved.turn().lines().toList())
        .as("why it is given to whom it is given now")
        .anyMatch(line -> line.startsWith(host.value() + " ") && line.endsWith(" BUSY"))
        .anyMatch(line -> line.startsWith(other.value() + " ") && line.endsWith(" -"));
  }

  @Test
  void leaves_a_meeting_as_it_was_where_the_new_time_is_taken() {
    var offer = offer(30, Gathering.ONE, booker.reps(1));
    var booked = booked(KIM, booker.ten, offer);
    var later = booker.ten.plus(Duration.ofHours(1));
    booker.hold(LEE, later, offer);

    assertThatThrownBy(() -> move(booked, later, offer)).isInstanceOf(TimeTaken.class);
    assertThat(find(booked).span().start()).isEqualTo(booker.ten);
    assertThat(find(booked).invitation()).isZero();
    assertThat(moves).isEmpty();
  }

  @Test
  void needs_all_of_those_who_come_together() {
    var reps = booker.reps(2);
    var together = offer(30, Gathering.EVERYONE, reps);
    var booked = booked(KIM, booker.ten, together);
    var later = booker.ten.plus(Duration.ofHours(1));
    booker.hold(LEE, later, offer(30, Gathering.ONE, List.of(reps.get(1))));

    assertThatThrownBy(() -> move(booked, later, together)).isInstanceOf(TimeTaken.class);
    var noon = booker.ten.plus(Duration.ofHours(2));
    assertThat(move(booked, noon, together).hosts()).isEqualTo(reps);
  }

  @Test
  void knows_for_how_many_it_stood_in_calendars_when_fewer_come() {
    var reps = booker.reps(3);
    var booked = booked(KIM, booker.ten, offer(30, Gathering.EVERYONE, reps));
    var noon = booker.ten.plus(Duration.ofHours(2));
    booker.hold(LEE, noon, offer(30, Gathering.ONE, List.of(reps.get(0))));

    var moved = move(booked, noon, offer(30, Gathering.ONE, reps));

    assertThat(moved.hosts()).hasSize(1);
    assertThat(moved.seats()).isEqualTo(3);
    assertThat(find(booked).seats()).as("for good").isEqualTo(3);
  }

  @Test
  void tells_once_of_what_was_pressed_twice() {
    var offer = offer(30, Gathering.ONE, booker.reps(1));
    var booked = booked(KIM, booker.ten, offer);
    var later = booker.ten.plus(Duration.ofHours(1));
    move(booked, later, offer);
    move(booked, later, offer);
    callOff(booked);
    callOff(booked);

    assertThat(moves).hasSize(1);
    assertThat(ends).hasSize(1);
    assertThat(find(booked).invitation()).isEqualTo(2);
    assertThat(find(booked).state()).isEqualTo(BookingState.CANCELLED);
  }

  @Test
  void gives_one_time_to_one_of_many_who_move_there_at_once() throws InterruptedException {
    var offer = offer(30, Gathering.ONE, booker.reps(2));
    var booked = new ArrayList<Booking>();
    for (int i = 0; i < 8; i++) {
      booked.add(booked(visitor(i), booker.ten.plus(Duration.ofHours(i)), offer));
    }
    var evening = booker.ten.plus(Duration.ofHours(11));

    int moved = atOnce(8, i -> move(booked.get(i), evening, offer));

    assertThat(moved).isEqualTo(2);
  }

  @Test
  void changes_nothing_once_a_meeting_has_begun() {
    var offer = offer(30, Gathering.ONE, booker.reps(1));
    var booked = booked(KIM, booker.ten, offer);
    begin();

    assertThatThrownBy(() -> move(booked, booker.ten.plus(Duration.ofHours(1)), offer))
        .isInstanceOf(MeetingOver.class);
    assertThatThrownBy(() -> callOff(booked)).isInstanceOf(MeetingOver.class);
  }

  private Booking booked(VisitorId visitor, Instant start, MeetingOffer offer) {
    return booker.confirm(visitor, booker.hold(visitor, start, offer), offer);
  }

  private Booking move(Booking booking, Instant start, MeetingOffer offer) {
    return database.inTx(() -> rebooking.move(booking.id(), start, offer, free(offer)));
  }

  private Booking callOff(Booking booking) {
    return database.inTx(() -> rebooking.callOff(booking.id(), null));
  }

  private Booking find(Booking booking) {
    return database.inTx(() -> booker.desk.bookings.find(booking.id()).orElseThrow());
  }

  private void begin() {
    booker.clock.moveBy(Duration.between(booker.clock.instant(), booker.ten));
  }

  private Span around() {
    return Span.of(booker.ten, Duration.ofHours(4));
  }
}
