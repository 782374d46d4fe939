package io.foyer.experiences.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOT-1")
class ShareTest {

  @Test
  void the_interval_is_wilsons() {
    // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I.
    assertInterval(new Share(263, 81), 0.2553, 0.3662);
    assertInterval(new Share(148, 15), 0.0624, 0.1605);
    assertInterval(new Share(20, 0), 0, 0.1611);
    assertInterval(new Share(29, 1), 0.0061, 0.1718);
  }

  private static void assertInterval(Share share, double low, double high) {
    assertThat(share.interval().low()).isCloseTo(low, within(0.00005));
    assertThat(share.interval().high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void nothing_is_known_where_nobody_met_it() {
    assertThat(new Share(0, 0).interval()).isEqualTo(new Share.Interval(0, 1));
    assertThat(new Share(0, 0).rate()).isZero();
  }

  @Test
  void a_difference_is_judged_as_the_two_proportion_test_does() {
    // z = 2.02618 in the pooled test.
    assertThat(new Share(1000, 200).chanceOfDifference(new Share(1000, 165)))
        .isCloseTo(0.0427465, within(0.000001));
    assertThat(new Share(50, 10).chanceOfDifference(new Share(50, 10)))
        .isCloseTo(1, within(0.000001));
    assertThat(new Share(1000, 400).chanceOfDifference(new Share(1000, 200))).isLessThan(1e-6);
  }

  @Test
  void all_or_none_of_both_is_no_difference() {
    assertThat(new Share(9, 9).chanceOfDifference(new Share(5, 5))).isEqualTo(1);
    assertThat(new Share(9, 0).chanceOfDifference(new Share(5, 0))).isEqualTo(1);
  }

  @Test
  void more_than_all_do_not_come() {
    assertThatThrownBy(() -> new Share(1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
