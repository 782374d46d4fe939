package io.foyer.reporting.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.reporting.entity.refusal.PeriodUnusable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RP-1")
class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-28, Europe/Madrid, 24",
    "2026-03-29, Europe/Madrid, 23",
    "2026-10-25, Europe/Madrid, 25",
    "2026-04-24, Africa/Cairo, 23"
  })
  void a_day_is_as_long_as_in_its_zone(String day, String zone, int hours) {
    var period = Period.written(day, day, zone);

    assertThat(Duration.between(period.since(), period.until())).hasHours(hours);
    assertThat(period.days()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-28, 2026-11-27, UTC",
    "2025-01-01, 2026-11-28, UTC",
    "28.11.2026, 2026-11-28, UTC",
    "+500000-01-01, +500000-01-02, UTC",
    "2026-11-28, 2026-11-28, Mars/Olympus",
    "2026-11-28, 2026-11-28,",
    ", , UTC"
  })
  void what_is_no_period_is_refused(
      @Nullable String from, @Nullable String to, @Nullable String zone) {
    assertThatThrownBy(() -> Period.written(from, to, zone)).isInstanceOf(PeriodUnusable.class);
  }

  @Test
  void a_leap_year_can_be_looked_at_whole() {
    assertThat(Period.written("2028-01-01", "2028-12-31", "UTC").days()).hasSize(366);
  }
}
