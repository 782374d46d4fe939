package io.foyer.crm.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.entity.CallPurpose;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.platform.MovedClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("EV-3")
class ApiBudgetTest {

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-18T12:30:00Z"));
  private final ApiBudget budget = new ApiBudget();

  @BeforeEach
  void start() {
    budget.clock = clock;
  }

  @ParameterizedTest
  @EnumSource(CallPurpose.class)
  void allows_everything_while_calls_are_plenty(CallPurpose purpose) {
    budget.spend(purpose);
    budget.told(79_000, 100_000);

    assertThat(budget.allows(purpose)).isTrue();
  }

  @Test
  void slows_background_sync_at_four_fifths() {
    budget.told(80_000, 100_000);
    assertThat(budget.allows(CallPurpose.BACKGROUND_SYNC)).isTrue();

    budget.spend(CallPurpose.BACKGROUND_SYNC);
    assertThat(budget.allows(CallPurpose.BACKGROUND_SYNC)).isFalse();
    assertThat(budget.allows(CallPurpose.REP_WAITS)).isTrue();

    clock.moveBy(ApiBudget.SLOW_ROUND);
    assertThat(budget.allows(CallPurpose.BACKGROUND_SYNC)).isTrue();
  }

  @Test
  void lets_a_round_that_has_begun_go_on_while_slowed() {
    budget.told(80_000, 100_000);
    budget.spend(CallPurpose.BACKGROUND_SYNC);

    assertThatCode(() -> budget.spend(CallPurpose.BACKGROUND_SYNC)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(names = {"BACKGROUND_SYNC", "CONFIGURATION", "REP_WAITS"})
  void keeps_the_last_twentieth_for_write_back(CallPurpose purpose) {
    budget.told(95_000, 100_000);

    assertThat(budget.allows(purpose)).isFalse();
    assertThatThrownBy(() -> budget.spend(purpose)).isInstanceOf(CrmUnavailable.class);
    assertThat(budget.allows(CallPurpose.WRITE_BACK)).isTrue();
    assertThat(budget.allows(CallPurpose.SIGN_IN)).isTrue();
  }

  @Test
  void lets_one_call_find_out_when_nothing_was_told_for_long() {
    budget.told(99_000, 100_000);
    clock.moveBy(Duration.ofMinutes(15));

    assertThat(budget.allows(CallPurpose.CONFIGURATION)).isTrue();

    budget.told(99_000, 100_000);
    assertThat(budget.allows(CallPurpose.CONFIGURATION)).isFalse();
  }

  @Test
  void rests_when_no_call_is_left_and_then_tries_write_back_alone() {
    budget.refused();
    assertThat(budget.allows(CallPurpose.WRITE_BACK)).isFalse();

    clock.moveBy(ApiBudget.REST);
    assertThat(budget.allows(CallPurpose.WRITE_BACK)).isTrue();
    assertThat(budget.allows(CallPurpose.BACKGROUND_SYNC)).isFalse();
  }

  @Test
  void counts_calls_by_purpose_and_conversation_for_a_day() {
    budget.spend(CallPurpose.REP_WAITS);
    budget.spend(CallPurpose.WRITE_BACK);
    clock.moveBy(Duration.ofHours(20));
    budget.spend(CallPurpose.WRITE_BACK);
    budget.spend(CallPurpose.WRITE_BACK);
    budget.written(2);

    assertThat(budget.spent().byPurpose())
        .containsEntry(CallPurpose.REP_WAITS, 1L)
        .containsEntry(CallPurpose.WRITE_BACK, 3L);
    assertThat(budget.spent().aConversation()).isEqualTo(1.5);

    clock.moveBy(Duration.ofHours(4));
    assertThat(budget.spent().byPurpose()).containsEntry(CallPurpose.WRITE_BACK, 2L);
    clock.moveBy(Duration.ofDays(9));
    assertThat(budget.spent().byPurpose()).containsEntry(CallPurpose.WRITE_BACK, 0L);
    assertThat(budget.spent().aConversation()).isZero();
  }
}
