package io.foyer.experiences.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.experiences.entity.Goal;
import io.foyer.experiences.entity.Paths;
import io.foyer.experiences.entity.SplitResult;
import io.foyer.experiences.entity.Tally;
import io.foyer.experiences.entity.Verdict;
import io.foyer.experiences.entity.Verdict.Word;
import io.foyer.platform.MovedClock;
import io.foyer.streams.house.Floor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOT-1")
class ExperienceResultsTest {
  private final MovedClock clock = MovedClock.atNoon();
  private final List<Tally> counted = new ArrayList<>();
  private final List<Instant> asked = new ArrayList<>();
  private final ExperienceResults results = new ExperienceResults();

  @BeforeEach
  void wire() {
    results.clock = clock;
    results.configurations =
        new Configurations() {
          @Override
          public Configuration current() {
            return Paths.among(
                Floor.configuration(Distribution.ALL_AT_ONCE, false),
                List.of(),
                Paths.variant("eA", "Greeting", 1),
                Paths.variant("eB", "Greeting", 3),
                Paths.growers());
          }
        };
    results.store =
        new ResultStore() {
          @Override
          public List<Tally> since(Instant begun) {
            asked.add(begun);
            return counted;
          }
        };
  }

  private void counted(String split, String experience, long met, long reps) {
    counted.add(new Tally(split, experience, "Was " + experience, met, Map.of(Goal.REP, reps)));
  }

  @Test
  void shows_what_is_in_force_though_nobody_met_it_yet() {
    var all = results.ofLast(30);

    assertThat(all).extracting(SplitResult::split).containsExactly("Greeting", "");
    assertThat(all.get(0).variants())
        .extracting(one -> one.tally().name(), SplitResult.Variant::weight)
        .containsExactly(tuple("Variant eA", 1), tuple("Variant eB", 3));
    assertThat(all.get(0).verdicts()).containsEntry(Goal.REP, new Verdict(Word.TOO_FEW, null));
    assertThat(all.get(1).verdicts()).isEmpty();
    assertThat(asked).containsExactly(clock.instant().minus(Duration.ofDays(30)));
  }

  @Test
  void judges_those_in_force_and_keeps_what_was_before_beside_them() {
    counted("GREETING", "eA", 500, 50);
    counted("Greeting", "eB", 500, 110);
    counted("Greeting", "eC", 500, 300);
    counted("Old", "eD", 100, 50);
    counted("Old", "eE", 100, 10);
    counted("", "eB", 7, 1);

    var all = results.ofLast(30);

    assertThat(all).extracting(SplitResult::split).containsExactly("Greeting", "Old", "");
    assertThat(all.get(0).variants())
        .extracting(one -> one.tally().name(), one -> one.tally().met(), one -> one.inForce())
        .containsExactly(
            tuple("Variant eA", 500L, true),
            tuple("Variant eB", 500L, true),
            tuple("Was eC", 500L, false));
    assertThat(all.get(0).verdicts().get(Goal.REP)).isEqualTo(new Verdict(Word.AHEAD, "eB"));
    assertThat(all.get(1).verdicts().get(Goal.REP)).isEqualTo(new Verdict(Word.AHEAD, "eD"));
    assertThat(all.get(2).variants())
        .extracting(one -> one.tally().name(), SplitResult.Variant::inForce)
        .containsExactly(tuple("Growers", true), tuple("Was eB", false));
  }
}
