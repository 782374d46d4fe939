package io.foyer.streams.control;

import static io.foyer.streams.house.Floor.configuration;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.platform.MovedClock;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.CrmLookups;
import io.foyer.visitors.control.Identification;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RT-4")
class CrmLookupsTest {
  private static final String HOME = Floor.ORIGIN + "/demo/";

  private final MovedClock clock = MovedClock.atNoon();
  private final House house =
      new House("a", new Street(), clock, configuration(Distribution.ALL_AT_ONCE, false));

  @BeforeEach
  void somebody_is_here() {
    house.opens("vis_1", HOME);
  }

  @Test
  void asks_again_while_the_crm_is_away_and_the_visitor_is_here() {
    house.crm.knows(ownedBy("005a", "Ana Novak"));
    house.crm.failWith(new CrmUnavailable("away"));
    claims("vis_1");
    assertThat(isKnown("vis_1")).isFalse();

    house.crm.failWith(null);
    house.get(CrmLookups.class).retry();
    assertThat(isKnown("vis_1")).isFalse();

    clock.moveBy(Duration.ofSeconds(1));
    house.get(CrmLookups.class).retry();
    assertThat(isKnown("vis_1")).isTrue();
  }

  @Test
  void an_answer_is_good_for_a_minute() {
    claims("vis_1");
    house.crm.knows(ownedBy("005a", "Ana Novak"));

    house.opens("vis_1", HOME + "again");
    assertThat(isKnown("vis_1")).isFalse();

    clock.moveBy(Duration.ofSeconds(60));
    house.opens("vis_1", HOME + "and-again");
    assertThat(isKnown("vis_1")).isTrue();
  }

  @Test
  void whoever_says_a_known_address_is_known_at_once() {
    house.crm.knows(ownedBy("005a", "Ana Novak"));
    claims("vis_1");
    house.crm.failWith(new CrmUnavailable("away"));
    house.opens("vis_2", HOME);

    claims("vis_2");

    assertThat(isKnown("vis_2")).isTrue();
  }

  @Test
  @Tag("SEC-1")
  void looks_up_later_what_is_above_the_bound_of_a_minute() {
    house.crm.knows(ownedBy("005a", "Ana Novak"));
    for (int i = 0; i < 120; i++) {
      claims("vis_1", "nobody" + i + "@invented.example");
    }
    claims("vis_1");
    assertThat(isKnown("vis_1")).isFalse();

    clock.moveBy(Duration.ofSeconds(1));
    house.get(CrmLookups.class).retry();
    assertThat(isKnown("vis_1")).isTrue();
  }

  private void claims(String visitor) {
    claims(visitor, "kim@acme.example");
  }

  private void claims(String visitor, String email) {
    house
        .get(Identification.class)
        .identify(house.caller(visitor), new Identification.Claim(email, null, null, null));
  }

  private boolean isKnown(String visitor) {
    return house.visitor(visitor).orElseThrow().match().isKnown();
  }
}
