package io.foyer.access.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.SignInTooFast;
import io.foyer.platform.MovedClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-1")
class SignInPaceTest {
  private static final int AN_OFFICE_AT_NINE = 120;

  private final MovedClock clock = MovedClock.atNoon();
  private final SignInPace pace = new SignInPace();

  @BeforeEach
  void clock_is_set() {
    pace.clock = clock;
  }

  @Test
  void lets_an_office_sign_in_at_once_and_slows_a_script_down() {
    for (int i = 0; i < AN_OFFICE_AT_NINE; i++) {
      pace.pass("10.0.0.1");
    }
    assertThatThrownBy(() -> pace.pass("10.0.0.1")).isInstanceOf(SignInTooFast.class);
    assertThatCode(() -> pace.pass("10.0.0.2")).as("elsewhere").doesNotThrowAnyException();
    clock.moveBy(Duration.ofSeconds(1));

    assertThatCode(() -> pace.pass("10.0.0.1")).doesNotThrowAnyException();
  }

  @Test
  void takes_nothing_from_sign_ins_for_frames() {
    for (int i = 0; i < AN_OFFICE_AT_NINE; i++) {
      pace.pass("10.0.0.1");
    }

    assertThatCode(() -> pace.passCode("10.0.0.1")).doesNotThrowAnyException();
  }
}
