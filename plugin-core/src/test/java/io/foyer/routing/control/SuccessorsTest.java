package io.foyer.routing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.reps.entity.Off;
import io.foyer.reps.entity.Rep;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TR-2")
class SuccessorsTest {
  private static final RepId ANA = new RepId("ana");
  private static final RepId BEN = new RepId("ben");
  private static final RepId CHLOE = new RepId("chloe");
  private static final RepId DAN = new RepId("dan");

  private final Visitor kim = VisitorFixture.on("vis_kim", "https://fern.example/");
  private final Map<RepId, Double> share = new LinkedHashMap<>();
  private final Successors successors = new Successors();
  private List<RepId> routed = List.of();
  private boolean isHere = true;

  @BeforeEach
  void wire() {
    successors.visitors =
        new LiveVisitors() {
          @Override
          public Optional<Visitor> find(VisitorId id) {
            return isHere ? Optional.of(kim) : Optional.empty();
          }
        };
    successors.trial =
        new RoutingTrial() {
          @Override
          Assignment assignWithout(RepId rep, Visitor visitor) {
            return new Assignment(
                visitor.id(), "rule", "reason", routed, null, List.of(), VisitorFixture.NOON);
          }
        };
    successors.colleagues = new Loaded();
    share.putAll(Map.of(ANA, 0.2, BEN, 0.6, CHLOE, 0.4, DAN, 0.0));
  }

  @Test
  void are_first_whom_routing_would_choose_then_the_others_the_least_busy_first() {
    routed = List.of(BEN, CHLOE);

    assertThat(successors.of(kim.id(), ANA)).containsExactly(CHLOE, BEN, DAN);
  }

  @Test
  void are_never_the_rep_itself_and_nobody_who_is_full() {
    routed = List.of(ANA, BEN);
    share.put(BEN, 1.0);

    assertThat(successors.of(kim.id(), ANA)).containsExactly(DAN, CHLOE);
  }

  @Test
  void are_there_too_when_the_visitor_has_left_the_website() {
    isHere = false;

    assertThat(successors.of(kim.id(), DAN)).containsExactly(ANA, CHLOE, BEN);
  }

  private final class Loaded extends Colleagues {
    @Override
    public boolean isFree(RepId rep) {
      return share(rep) < 1;
    }

    @Override
    double share(RepId rep) {
      return share.getOrDefault(rep, 1.0);
    }

    @Override
    public List<Standing> all() {
      return share.keySet().stream()
          .map(rep -> Rep.arrived(rep, rep.value(), rep.value() + "@fern.example", null))
          .map(rep -> new Standing(rep, isFree(rep.id()) ? null : Off.FULL))
          .toList();
    }
  }
}
