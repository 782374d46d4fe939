package io.foyer.rehearsal.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.platform.MovedClock;
import io.foyer.rehearsal.entity.PageUnknown;
import io.foyer.rehearsal.entity.VisitorTrial;
import io.foyer.reps.control.People;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.WebAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-6")
class VisitorTrialsTest {
  private final House house =
      new House(
          "a",
          new Street(),
          MovedClock.atNoon(),
          Floor.configuration(Distribution.ROUND_ROBIN, false));

  @BeforeEach
  void reps_are_there() {
    house.isThere(ANA, BEN);
    house.crm.knows(ownedBy("005a", "Ana Novak"));
    house.put(new Named());
  }

  @Test
  void says_stream_rule_rep_and_why() {
    VisitorTrial trial = tryOut("/demo/pricing", "Kim@ACME.example");

    assertThat(trial.stream()).isEqualTo("Target Account");
    assertThat(trial.rule()).isEqualTo("Owner");
    assertThat(trial.reason()).isEqualTo("Owner: Owner Ana Novak");
    assertThat(trial.reps()).containsExactly("005a");
    assertThat(trial.known())
        .isEqualTo(new VisitorTrial.Known("contact", "003x", "Kim Andersen", "Ana Novak"));
  }

  @Test
  void tries_a_stranger_too() {
    VisitorTrial trial = tryOut("/demo/", null);

    assertThat(trial.stream()).isNull();
    assertThat(trial.rule()).isEqualTo("Everyone else");
    assertThat(trial.known()).isNull();
  }

  @Test
  void uses_up_nobodys_turn_and_leaves_nobody_behind() {
    VisitorTrial first = tryOut("/demo/", null);
    VisitorTrial second = tryOut("/demo/", null);
    house.opens("vis_1", Floor.ORIGIN + "/demo/");

    assertThat(second.reps()).isEqualTo(first.reps());
    assertThat(house.routed("vis_1"))
        .extracting(RepId::value)
        .containsExactlyElementsOf(first.reps());
    assertThat(house.get(LiveVisitors.class).all()).hasSize(1);
  }

  @Test
  void refuses_a_page_of_no_site() {
    assertThatThrownBy(
            () ->
                house
                    .get(VisitorTrials.class)
                    .tryOut(WebAddress.of("https://elsewhere.example/").orElseThrow(), null))
        .isInstanceOf(PageUnknown.class);
  }

  private VisitorTrial tryOut(String path, @Nullable String email) {
    return house
        .get(VisitorTrials.class)
        .tryOut(WebAddress.of(Floor.ORIGIN + path).orElseThrow(), email);
  }

  /** Ids for names: who is who is no concern of a trial. */
  private static final class Named extends People {
    @Override
    public String name(RepId id) {
      return id.value();
    }
  }
}
