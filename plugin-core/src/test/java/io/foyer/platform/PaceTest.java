package io.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-1")
class PaceTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final MovedClock clock = MovedClock.atNoon();
  private final Pace<String> pace = new Pace<>(SECOND, 2);

  @Test
  void lets_a_burst_pass_and_then_one_an_interval() {
    assertThat(passes()).isTrue();
    assertThat(passes()).isTrue();
    assertThat(passes()).isFalse();

    clock.moveBy(SECOND);
    assertThat(passes()).isTrue();
    assertThat(passes()).isFalse();
  }

  @Test
  void nobody_is_held_up_for_longer_where_the_clock_is_set_back() {
    passes();
    passes();
    clock.moveBy(Duration.ofHours(-1));
    assertThat(passes()).isFalse();

    clock.moveBy(SECOND);
    assertThat(passes()).isTrue();
  }

  private boolean passes() {
    return pace.passes("kim", clock.instant());
  }
}
