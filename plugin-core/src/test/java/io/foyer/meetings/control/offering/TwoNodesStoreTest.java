package io.foyer.meetings.control.offering;

import static io.foyer.meetings.control.BookingFixture.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.configuration.entity.MeetingType.BookableBy;
import io.foyer.configuration.entity.MeetingType.Timing;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.platform.Database;
import io.foyer.platform.Databases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visitors who press in the same moment, on two nodes that share no more than PostgreSQL. */
@Tag("MB-2")
class TwoNodesStoreTest {
  private final Database database = Databases.postgres();

  private BookingNode here;
  private BookingNode there;
  private Instant ten;

  @BeforeEach
  void start() {
    here = new BookingNode(database);
    there = new BookingNode(database.ofAnotherNode());
    ten = here.meet.booking.ten;
  }

  // Neither the reps' rows nor the queue's are there before: both nodes make them, too.
  @ParameterizedTest(name = "{0} visitors, {1} reps")
  @CsvSource({"10,1", "12,3", "3,5"})
  void a_time_is_given_to_as_many_as_there_are_reps(int visitors, int reps)
      throws InterruptedException {
    offer(30, reps);

    int given = atOnce(visitors, i -> node(i).hold(BookingNode.visitor(i), "k", ten));

    assertThat(given).isEqualTo(Math.min(visitors, reps));
    assertThat(hosts()).hasSize(given).doesNotHaveDuplicates();
  }

  @Test
  void times_that_overlap_are_given_once_a_rep() throws InterruptedException {
    offer(60, 3);

    int given =
        atOnce(
            12,
            i ->
                node(i)
                    .hold(
                        BookingNode.visitor(i),
                        "k",
                        ten.plus(Duration.ofMinutes(30).multipliedBy(i % 3))));

    assertThat(given).isBetween(3, 6);
    assertThat(kept()).allSatisfy(one -> assertThat(inTheWayOf(one)).isEmpty());
  }

  @Test
  void one_click_that_reaches_both_nodes_is_one_booking() throws InterruptedException {
    offer(30, 3);
    var kim = BookingNode.visitor(1);
    var answers = new ConcurrentLinkedQueue<String>();

    int held =
        atOnce(
            6,
            i -> {
              var answer = node(i).hold(kim, "click", ten);
              answers.add(answer.id());
              return answer;
            });

    assertThat(held).isEqualTo(6);
    assertThat(answers).containsOnly(answers.element());
    assertThat(kept()).hasSize(1);
  }

  @Test
  void what_is_confirmed_on_both_nodes_is_booked_and_told_once() throws InterruptedException {
    offer(30, 2);
    var kim = BookingNode.visitor(1);
    var held = here.hold(kim, "click", ten);

    int booked = atOnce(2, i -> node(i).book(kim, held));

    assertThat(booked).isEqualTo(2);
    assertThat(here.meet.booking.told.size() + there.meet.booking.told.size()).isEqualTo(1);
    assertThat(kept()).extracting(Booking::state).containsExactly(BookingState.CONFIRMED);
  }

  private BookingNode node(int number) {
    return number % 2 == 0 ? here : there;
  }

  private void offer(int minutes, int reps) {
    here.meet.book(type(minutes, reps));
    there.meet.book(type(minutes, reps));
  }

  private static MeetingType type(int minutes, int reps) {
    var all = IntStream.range(0, reps).mapToObj(i -> new RepId("005r" + i)).toArray(RepId[]::new);
    var half = BookerFixture.type(BookableBy.EVERYONE, true, all);
    var step = half.timing().step();
    return new MeetingType(
        half.id(),
        half.name(),
        new Timing(
            Duration.ofMinutes(minutes), step, Duration.ZERO, Duration.ZERO, Duration.ZERO, 30, 0),
        half.title(),
        half.place(),
        half.shown(),
        half.questions(),
        half.seating(),
        half.bookableBy(),
        half.reminders());
  }

  private List<Booking> kept() {
    return database.inTx(
        () ->
            database
                .em()
                .createQuery("select b from Booking b", Booking.class)
                .getResultStream()
                .filter(one -> one.keepsItsTime(here.meet.booking.clock.instant()))
                .toList());
  }

  private List<RepId> hosts() {
    return kept().stream().flatMap(one -> one.hosts().stream()).toList();
  }

  private List<Booking> inTheWayOf(Booking one) {
    return kept().stream()
        .filter(other -> !other.id().equals(one.id()) && other.hosts().equals(one.hosts()))
        .filter(other -> other.span().start().isBefore(one.span().end()))
        .filter(other -> one.span().start().isBefore(other.span().end()))
        .toList();
  }
}
