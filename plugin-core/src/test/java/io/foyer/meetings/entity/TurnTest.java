package io.foyer.meetings.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.foyer.access.entity.RepId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("MB-1")
class TurnTest {
  private static final RepId ANA = new RepId("005a");
  private static final RepId BEN = new RepId("005b");
  private static final RepId CHLOE = new RepId("005c");

  @Test
  void is_the_turn_of_whoever_had_least_for_the_weight() {
    var queue = List.of(standing(ANA, 3, 5), standing(BEN, 1, 2), standing(CHLOE, 1, 1));

    assertThat(Turn.of(queue, Map.of(), "x").next()).contains(CHLOE);
    assertThat(Turn.of(queue, Map.of(CHLOE, Hindrance.BUSY), "x").next()).contains(ANA);
  }

  @Test
  void says_why_each_of_the_others_is_passed_over() {
    var queue = List.of(standing(ANA, 1, 0), standing(BEN, 1, 1), standing(CHLOE, 1, 2));
    var turn = Turn.of(queue, Map.of(ANA, Hindrance.CALENDAR_AWAY), "x");

    assertThat(turn.places())
        .extracting(Turn.Place::rep, Turn.Place::hindrance)
        .containsExactly(tuple(ANA, Hindrance.CALENDAR_AWAY), tuple(BEN, null), tuple(CHLOE, null));
    assertThat(turn.next()).contains(BEN);
  }

  @Test
  void is_nobodys_turn_where_nobody_can_come() {
    assertThat(Turn.of(List.of(standing(ANA, 1, 0)), Map.of(ANA, Hindrance.BUSY), "x").next())
        .isEmpty();
    assertThat(Turn.of(List.of(), Map.of(), "x").next()).isEmpty();
  }

  @Test
  void looks_at_priority_then_at_the_newest_meeting_where_reps_stand_level() {
    var early = Instant.parse("2026-11-01T08:00:00Z");
    var ana = new Standing(ANA, 1, 0, 1, 0, early.plusSeconds(60));
    var ben = new Standing(BEN, 1, 0, 1, 0, early);
    var chloe = new Standing(CHLOE, 1, 2, 1, 0, early.plusSeconds(120));

    assertThat(Turn.of(List.of(ana, ben), Map.of(), "x").next()).contains(BEN);
    assertThat(Turn.of(List.of(ana, ben, chloe), Map.of(), "x").next()).contains(CHLOE);
  }

  @Test
  void draws_lots_among_equals_that_can_be_drawn_again() {
    var queue = List.of(standing(ANA, 1, 0), standing(BEN, 1, 0), standing(CHLOE, 1, 0));
    var seen = new HashSet<RepId>();
    for (int seed = 0; seed < 100; seed++) {
      var next = Turn.of(queue, Map.of(), "seed " + seed).next();
      assertThat(Turn.of(queue, Map.of(), "seed " + seed).next()).isEqualTo(next);
      seen.add(next.orElseThrow());
    }
    assertThat(seen).containsExactlyInAnyOrder(ANA, BEN, CHLOE);
  }

  @Test
  void puts_a_rep_who_comes_back_level_with_the_others() {
    var others = List.of(standing(ANA, 1, 10), standing(BEN, 1, 12));
    double calibration = Turn.calibration(standing(CHLOE, 2, 4), others);
    var back = new Standing(CHLOE, 2, 0, 4, calibration, null);

    assertThat(back.level()).isCloseTo(11.5, within(1e-9));
    assertThat(Turn.calibration(standing(CHLOE, 1, 40), others)).as("is ahead").isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 20})
  void keeps_equal_reps_within_one_meeting_at_each_of_10000(int reps) {
    double[] weights = new double[reps];
    Arrays.fill(weights, 1);
    int[] counts = new int[reps];
    for (int booking = 0; booking < 10_000; booking++) {
      counts[next(weights, counts, booking)]++;
      var spread = Arrays.stream(counts).summaryStatistics();
      assertThat(spread.getMax() - spread.getMin()).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void keeps_the_weights_within_one_percent_over_10000() {
    double[] weights = {1, 2, 3.5, 0.5, 10};
    int[] counts = new int[weights.length];
    for (int booking = 0; booking < 10_000; booking++) {
      counts[next(weights, counts, booking)]++;
    }
    for (int rep = 0; rep < weights.length; rep++) {
      double share = 10_000 * weights[rep] / 17;
      assertThat((double) counts[rep]).isCloseTo(share, within(share / 100));
    }
  }

  private static int next(double[] weights, int[] counts, int booking) {
    var queue = new ArrayList<Standing>();
    Map<RepId, Integer> index = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      var rep = new RepId("005" + i);
      index.put(rep, i);
      queue.add(new Standing(rep, weights[i], 0, counts[i], 0, null));
    }
    RepId next = Turn.of(queue, Map.of(), "booking " + booking).next().orElseThrow();
    return index.getOrDefault(next, -1);
  }

  private static Standing standing(RepId rep, double weight, int booked) {
    return new Standing(rep, weight, 0, booked, 0, null);
  }
}
