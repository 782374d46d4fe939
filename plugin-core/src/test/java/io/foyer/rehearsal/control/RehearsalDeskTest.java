package io.foyer.rehearsal.control;

import static io.foyer.streams.house.Floor.ORIGIN;
import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.PATIENCE;
import static io.foyer.visitors.entity.VisitorFixture.arrival;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static io.foyer.visitors.entity.VisitorFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.platform.MovedClock;
import io.foyer.rehearsal.control.PastVisits.Shelf;
import io.foyer.rehearsal.entity.RehearsalBusy;
import io.foyer.rehearsal.entity.Rehearsed;
import io.foyer.rehearsal.entity.Rehearsed.Line;
import io.foyer.routing.entity.Assignment;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.entity.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RT-5")
class RehearsalDeskTest {
  private final Configuration inForce = Floor.configuration(Distribution.ROUND_ROBIN, false);
  private final House house = new House("a", new Street(), MovedClock.atNoon(), inForce);
  private final Shelf shelf = new Shelf();

  @BeforeEach
  void visits_are_over() {
    shelf.put(house);
    shelf.add(visit("vis_1", "/demo/", "/demo/pricing", "/demo/"));
    shelf.add(visit("vis_2", "/demo/"));
    shelf.add(visit("vis_3", "/demo/").matched(ownedBy("005b", "Ben Carter"), at(NOON)));
  }

  @Test
  void a_draft_that_changes_nothing_moves_nobody() {
    Rehearsed same = rehearse(inForce);

    assertThat(same.visits()).isEqualTo(3);
    assertThat(same.streams()).allMatch(line -> line.inForce() == line.draft());
    assertThat(List.of(same.streams(), same.rules(), same.reps()))
        .allSatisfy(lines -> assertThat(lines).allMatch(RehearsalDeskTest::stands));
  }

  @Test
  void a_visit_counts_for_the_leftmost_stream_that_it_ever_stood_in() {
    Rehearsed same = rehearse(inForce);

    assertThat(line(same.streams(), "s1").draft()).isEqualTo(1);
    assertThat(line(same.streams(), "s4").draft()).isEqualTo(1);
    assertThat(line(same.streams(), Line.NONE).draft()).isEqualTo(1);
  }

  @Test
  void says_who_gains_who_loses_and_who_falls_through() {
    Rehearsed changed =
        rehearse(Floor.with(List.of(Floor.pricing()), List.of(inForce.rules().get(0)), false));

    assertThat(line(changed.streams(), "s1").lost().latest())
        .singleElement()
        .satisfies(
            mover -> {
              assertThat(mover.name()).isEqualTo("Kim Andersen");
              assertThat(mover.inForce().stream()).isEqualTo("Target Account");
              assertThat(mover.draft().stream()).isNull();
              assertThat(mover.draft().rule()).isEqualTo("Owner");
            });
    assertThat(line(changed.rules(), "Everyone else").lost().count()).isEqualTo(2);
    assertThat(line(changed.rules(), Line.NONE).gained().count()).isEqualTo(2);
    assertThat(line(changed.reps(), Line.NONE).gained().count()).isEqualTo(2);
    assertThat(changed.reps().get(changed.reps().size() - 1).key()).isEqualTo(Line.NONE);
  }

  @Test
  void a_visitor_whom_a_new_rule_takes_moves_nobody_who_came_after() {
    for (int after = 4; after < 30; after++) {
      shelf.add(visit("vis_" + after, "/demo/"));
    }
    RoutingRule pricing =
        new RoutingRule(
            "r9",
            "Pricing",
            5,
            new RoutingRule.OneRep(Floor.BEN),
            Distribution.ALL_AT_ONCE,
            null,
            false,
            Floor.pricing().criteria());
    List<RoutingRule> rules = new ArrayList<>(inForce.rules());
    rules.add(0, pricing);
    Rehearsed changed = rehearse(Floor.with(inForce.streams(), rules, false));

    assertThat(line(changed.rules(), "Pricing").gained().count()).isEqualTo(1);
    assertThat(line(changed.reps(), "005a").lost().count()).isEqualTo(1);
    assertThat(line(changed.reps(), "005b").lost().count()).isZero();
  }

  @Test
  void stands_beside_what_happened() {
    shelf.decided(
        "vis_2",
        new Assignment(
            visit("vis_2", "/demo/").id(),
            "Everyone else",
            "Everyone else: nobody",
            List.of(new RepId("005a")),
            null,
            List.of(),
            NOON));
    Rehearsed same = rehearse(inForce);

    assertThat(line(same.rules(), "Everyone else").happened()).isEqualTo(1);
    assertThat(line(same.reps(), "005a").happened()).isEqualTo(1);
    assertThat(line(same.streams(), "s4").happened()).isNull();
  }

  @Test
  void tells_how_far_it_has_come_and_what_it_cannot_read() {
    shelf.addUnreadable("vst_old");
    List<Integer> done = new ArrayList<>();
    Rehearsed all = house.get(RehearsalDesk.class).run(inForce, (visits, of) -> done.add(visits));

    assertThat(all.unreadable()).isEqualTo(1);
    assertThat(done).startsWith(0).endsWith(4);
  }

  @Test
  void one_at_a_time_and_an_ended_one_frees_the_next() {
    RehearsalDesk desk = house.get(RehearsalDesk.class);
    assertThatThrownBy(
            () -> desk.run(inForce, (visits, of) -> desk.run(inForce, (more, all) -> {})))
        .isInstanceOf(RehearsalBusy.class);

    assertThat(rehearse(inForce).visits()).isEqualTo(3);
  }

  @Test
  void uses_up_nobodys_turn() {
    rehearse(inForce);
    house.isThere(Floor.ANA, Floor.BEN);
    house.opens("vis_now", ORIGIN + "/demo/");

    assertThat(house.routed("vis_now")).containsExactly(Floor.ANA);
  }

  private Rehearsed rehearse(Configuration draft) {
    return house.get(RehearsalDesk.class).run(draft, (done, of) -> {});
  }

  private static boolean stands(Line line) {
    return line.gained().count() == 0 && line.lost().count() == 0;
  }

  private static Line line(List<Line> lines, String key) {
    return lines.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  private static Visitor visit(String id, String... paths) {
    Visitor visitor =
        Visitor.arrived(
            arrival(id), report("one", ORIGIN + paths[0]), id.replace("vis", "vst"), at(NOON));
    for (int page = 1; page < paths.length; page++) {
      visitor =
          visitor.heard(
              report("one", ORIGIN + paths[page]), PATIENCE, at(NOON.plusSeconds(10L * page)));
    }
    return visitor;
  }
}
