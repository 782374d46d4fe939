package io.foyer.salesforce.sandbox.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private Instant now = Instant.parse("2026-11-21T20:00:00Z");
  private final Throttle throttle =
      new Throttle(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  private void fails(int times) {
    for (int i = 0; i < times; i++) {
      throttle.record("Ana@foyer.example", false);
    }
  }

  @Test
  void refuses_a_name_after_ten_wrong_passwords() {
    fails(9);
    assertThat(throttle.allows("ana@foyer.example")).isTrue();
    fails(1);
    assertThat(throttle.allows("ana@foyer.example")).isFalse();
    assertThat(throttle.allows("ben@foyer.example")).isTrue();
  }

  @Test
  void forgives_after_a_while_and_after_a_right_password() {
    fails(10);
    now = now.plus(Duration.ofMinutes(3));
    assertThat(throttle.allows("ana@foyer.example")).isTrue();
    fails(9);
    throttle.record("ana@foyer.example", true);
    fails(9);
    assertThat(throttle.allows("ana@foyer.example")).isTrue();
  }
}
