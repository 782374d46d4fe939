package io.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EV-3")
class RetryPolicyTest {

  private final RetryPolicy policy = new RetryPolicy(new Random(1));

  @Test
  void begins_with_about_a_second() {
    assertThat(policy.wait(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void doubles_with_each_failure() {
    assertThat(policy.wait(5)).isBetween(Duration.ofSeconds(16), Duration.ofSeconds(32));
  }

  @Test
  void never_waits_longer_than_five_minutes() {
    assertThat(policy.wait(1_000)).isBetween(Duration.ofSeconds(150), Duration.ofMinutes(5));
  }

  @Test
  void does_not_bring_all_back_at_once() {
    assertThat(policy.wait(8)).isNotEqualTo(policy.wait(8));
  }
}
