package io.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("OBS-1")
class LoopTest {
  @ParameterizedTest
  @CsvSource({
    "PT1S, 0, PT1S",
    "PT1S, 1, PT2S",
    "PT1S, 2, PT4S",
    "PT1S, 3, PT5S",
    "PT1S, 99, PT5S",
    "PT30S, 0, PT30S",
    "PT30S, 9, PT30S"
  })
  void waits_longer_after_failures_but_never_for_long(Duration pause, int failures, Duration then) {
    assertThat(Loop.pauseAfter(failures, pause)).isEqualTo(then);
  }
}
