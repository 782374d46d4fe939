package io.foyer.streams.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.BoardShown;
import io.foyer.protocol.Card;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.entity.Assignment;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("WEB-2")
class TestModeTest {
  private static final String PRICING = Floor.ORIGIN + "/demo/pricing";

  private final Configuration live = Floor.configuration(Distribution.ALL_AT_ONCE, false);
  private final Configuration tested = Floor.on(Floor.site(true, false, "t2"), live);
  private final House house = new House("a", new Street(), MovedClock.atNoon(), live);

  @BeforeEach
  void reps_are_there() {
    house.isThere(ANA, BEN);
  }

  @Test
  void routes_visitors_of_a_test_site_to_the_test_team_alone_and_says_so() {
    house.configure(tested);
    house.opens("vis_1", PRICING);

    assertThat(house.routed("vis_1")).containsExactly(BEN);
    assertThat(house.get(Assignments.class).of(new VisitorId("vis_1")))
        .map(Assignment::reason)
        .contains("Test mode: Team Testers");
  }

  @Test
  void marks_the_card_of_a_test() {
    house.configure(tested);
    house.opens("vis_1", PRICING);

    assertThat(cards()).singleElement().extracting(Card::test).isEqualTo(true);
  }

  @Test
  void takes_visitors_who_are_there_along_when_the_mode_changes() {
    house.opens("vis_1", PRICING);
    assertThat(house.routed("vis_1")).containsExactly(ANA, BEN);

    house.configure(tested);
    assertThat(house.routed("vis_1")).containsExactly(BEN);
    house.configure(live);
    assertThat(house.routed("vis_1")).containsExactly(ANA, BEN);
    assertThat(cards()).singleElement().extracting(Card::test).isNull();
  }

  @Test
  void gives_nobody_a_test_that_nobody_takes() {
    house.isThere(ANA);
    house.configure(tested);
    house.opens("vis_1", PRICING);

    assertThat(house.routed("vis_1")).isEmpty();
  }

  private Iterable<Card> cards() {
    return ((BoardShown) house.watches(BEN)).cards();
  }
}
