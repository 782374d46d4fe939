package io.foyer.streams.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static io.foyer.streams.house.Floor.configuration;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.CardChanged;
import io.foyer.protocol.CardLeft;
import io.foyer.routing.control.AssignmentFeed;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.control.Tracking;
import io.foyer.visitors.control.VisitorFeed;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SC-1")
class TwoNodesTest {
  private static final String PRICING = Floor.ORIGIN + "/demo/pricing";

  private final MovedClock clock = MovedClock.atNoon();
  private final Street street = new Street();
  private final Configuration configuration = configuration(Distribution.ROUND_ROBIN, false);
  private final House a = new House("a", street, clock, configuration);
  private final House b = new House("b", street, clock, configuration);

  @Test
  void a_visitor_of_one_node_stands_on_the_boards_of_the_other() {
    bothThere();
    b.watches(ANA);

    a.opens("vis_1", PRICING);
    a.tick();
    b.tick();

    assertThat(b.pushed).last().isInstanceOf(CardChanged.class);
    assertThat(b.routed("vis_1")).isEqualTo(a.routed("vis_1"));
  }

  @Test
  void a_decision_may_come_before_its_visitor() {
    bothThere();
    a.opens("vis_1", PRICING);

    a.get(AssignmentFeed.class).flush();
    a.get(VisitorFeed.class).flush();

    assertThat(b.routed("vis_1")).isNotEmpty().isEqualTo(a.routed("vis_1"));
  }

  @Test
  void all_that_is_known_travels() {
    bothThere();
    a.crm.knows(ownedBy("005a", "Ana Novak"));
    a.opens("vis_1", PRICING + "?utm_medium=cpc");
    a.get(Identification.class)
        .identify(
            a.caller("vis_1"), new Identification.Claim("kim@acme.example", "Kim", null, null));
    a.tick();

    assertThat(b.visitor("vis_1")).isEqualTo(a.visitor("vis_1")).isPresent();
  }

  @Test
  void heartbeats_keep_a_visitor_alive_on_both() {
    bothThere();
    a.opens("vis_1", PRICING);
    a.tick();
    for (int beat = 0; beat < 14; beat++) {
      clock.moveBy(Duration.ofSeconds(5));
      a.looksAt("vis_1", PRICING);
      a.tick();
      b.tick();
    }

    assertThat(b.visitor("vis_1")).isPresent();
    assertThat(b.visitor("vis_1").orElseThrow().presence().isIdle()).isFalse();

    b.after(Duration.ofSeconds(15));
    assertThat(b.visitor("vis_1")).isEmpty();
  }

  @Test
  @Tag("PR-1")
  void who_withdraws_on_one_leaves_the_boards_of_the_other() {
    bothThere();
    a.opens("vis_1", PRICING);
    a.tick();
    b.watches(b.routed("vis_1").iterator().next());

    a.get(Tracking.class).withdraw(a.caller("vis_1"));
    a.tick();

    assertThat(b.pushed).last().isInstanceOf(CardLeft.class);
  }

  @Test
  void turns_are_fair_over_both() {
    bothThere();
    for (int visitor = 0; visitor < 10; visitor++) {
      (visitor % 2 == 0 ? a : b).opens("vis_" + visitor, PRICING);
      a.tick();
      b.tick();
    }

    long toAna =
        IntStream.range(0, 10).filter(visitor -> a.routed("vis_" + visitor).contains(ANA)).count();
    assertThat(toAna).isEqualTo(5);
  }

  @Test
  void a_node_that_joins_learns_who_is_there() {
    bothThere();
    a.opens("vis_1", PRICING);
    a.tick();

    House c = new House("c", street, clock, configuration);
    a.tick();

    assertThat(c.visitor("vis_1")).isEqualTo(a.visitor("vis_1"));
    assertThat(c.routed("vis_1")).isEqualTo(a.routed("vis_1"));
  }

  @Test
  void another_node_speaks_for_the_visitors_of_a_dead_one() {
    bothThere();
    b.opens("vis_1", PRICING);
    b.tick();
    street.kill("b");

    a.isThere(BEN);
    assertThat(a.routed("vis_1")).containsExactly(BEN);
    a.isThere(ANA);
    assertThat(a.routed("vis_1")).containsExactly(ANA);
  }

  private void bothThere() {
    a.isThere(ANA, BEN);
    b.isThere(ANA, BEN);
  }
}
