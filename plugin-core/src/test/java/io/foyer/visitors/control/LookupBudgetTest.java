package io.foyer.visitors.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.platform.MovedClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-1")
class LookupBudgetTest {
  private final MovedClock clock = MovedClock.atNoon();
  private final LookupBudget budget = new LookupBudget();

  @BeforeEach
  void open() {
    budget.clock = clock;
    budget.perMinute = 20;
    budget.open();
  }

  @Test
  void refuses_what_is_above_the_bound_of_a_minute_and_lets_it_through_later() {
    for (int i = 0; i < 20; i++) {
      assertThat(budget.<String>ask(() -> "known")).isEqualTo("known");
    }
    assertThatThrownBy(() -> budget.ask(() -> "known")).isInstanceOf(LookupBudget.Spent.class);

    clock.moveBy(Duration.ofSeconds(3));
    assertThat(budget.<String>ask(() -> "known")).isEqualTo("known");
  }

  @Test
  void refuses_more_questions_at_once_than_it_has_threads_for() {
    assertThat(askedAtOnce(LookupBudget.AT_ONCE)).isEqualTo("known");
    assertThatThrownBy(() -> askedAtOnce(LookupBudget.AT_ONCE + 1))
        .isInstanceOf(LookupBudget.Spent.class);
    assertThat(askedAtOnce(1)).as("nothing is held after a refusal").isEqualTo("known");
  }

  /** Each question is open while the next one is asked. */
  private String askedAtOnce(int questions) {
    return budget.ask(() -> questions == 1 ? "known" : askedAtOnce(questions - 1));
  }
}
