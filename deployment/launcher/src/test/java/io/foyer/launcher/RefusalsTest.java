package io.foyer.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OBS-1")
class RefusalsTest {
  private static final String AWAY =
      "[SEVERE] [io.foyer.platform.Migrations] database not reached, trying again: Connection to"
          + " 127.0.0.1:5432 refused.";

  @Test
  void takes_a_database_that_is_away_for_something_to_wait_for() {
    assertThat(Refusals.in(AWAY)).isEmpty();
    assertThat(Refusals.isWorthKeeping(AWAY)).isTrue();
    assertThat(Refusals.hindrance(AWAY))
        .contains("database not reached, trying again: Connection to 127.0.0.1:5432 refused.");
  }

  @Test
  void takes_a_wrong_setting_for_the_end_of_the_start() {
    assertThat(Refusals.in("x foyer cannot start: foyer.db.url is not set"))
        .contains("foyer.db.url is not set");
  }

  @Test
  void keeps_nothing_else() {
    assertThat(Refusals.isWorthKeeping("[INFO] grid joined members=2")).isFalse();
  }
}
