package io.foyer.experiences.control;

import static io.foyer.experiences.entity.Paths.choice;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Experience;
import io.foyer.configuration.entity.Experience.Variant;
import io.foyer.configuration.entity.ExperienceStep.Close;
import io.foyer.configuration.entity.ExperienceStep.Ending;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.experiences.entity.Paths;
import io.foyer.platform.MovedClock;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOT-1")
class SplitTest {
  private static final String GROW = Floor.ORIGIN + "/demo/grow";
  private static final String PRICING = Floor.ORIGIN + "/demo/pricing";

  private final MovedClock clock = MovedClock.atNoon();
  private final Street street = new Street();
  private final Experience a = variant("eA", 5, "/grow", 1);
  private final Experience b = variant("eB", 9, "/demo", 1);
  private final KeptWalks walks = new KeptWalks();
  private final House house = new House("a", street, clock, with(a, b));

  @BeforeEach
  void furnish() {
    house.put(walks);
  }

  private static Configuration with(Experience... experiences) {
    return Paths.among(
        Floor.configuration(Distribution.ALL_AT_ONCE, false), List.of(), experiences);
  }

  /** Only for those on that page. */
  private static Experience variant(String id, int priority, String page, int weight) {
    var on = Paths.on(page, new Close("End", "", Ending.NOTHING));
    return of(id, priority, on.criteria(), new Variant("Greeting", weight));
  }

  private static Experience of(
      String id, int priority, Criteria criteria, @Nullable Variant variant) {
    var growers = Paths.growers();
    return new Experience(id, id, priority, growers.first(), growers.steps(), criteria, 1, variant);
  }

  private String meets(String visitor, String page) {
    house.opens(visitor, page);
    return meetsAgain(visitor);
  }

  private String meetsAgain(String visitor) {
    return house.get(Assistant.class).meet(house.caller(visitor)).orElseThrow().experienceName();
  }

  private void isOver(String visitor) {
    house.get(Assistant.class).answer(house.caller(visitor), choice("bye", "Topic", "Bye"));
  }

  private Set<String> met(String page) {
    var met = new HashSet<String>();
    for (int visitor = 0; visitor < 30; visitor++) {
      met.add(meets("vis_" + page.length() + visitor, page));
    }
    return met;
  }

  @Test
  void one_of_those_that_fit_is_met_whatever_their_priorities() {
    assertThat(met(GROW)).containsExactlyInAnyOrder("eA", "eB");
    assertThat(met(PRICING)).containsExactly("eB");
  }

  @Test
  void a_split_has_the_place_of_its_first_variant_that_fits() {
    house.configure(with(a, of("between", 7, Criteria.EVERYBODY, null), b));

    assertThat(met(GROW)).containsExactlyInAnyOrder("eA", "eB");
    assertThat(met(PRICING)).containsExactly("between");
  }

  @Test
  @Tag("SC-1")
  void another_node_draws_the_same() {
    var other = new House("b", street, clock, with(a, b));
    other.put(new KeptWalks());
    for (int visitor = 0; visitor < 30; visitor++) {
      var id = "vis_" + visitor;
      var met = meets(id, GROW);
      other.opens(id, GROW);
      assertThat(other.get(Assistant.class).meet(other.caller(id)).orElseThrow().experienceName())
          .isEqualTo(met);
    }
  }

  @Test
  void who_has_met_a_variant_keeps_it_though_the_weights_change() {
    var met = meets("vis_1", GROW);
    isOver("vis_1");
    var isA = met.equals("eA");
    house.configure(
        with(variant("eA", 5, "/grow", isA ? 1 : 100), variant("eB", 9, "/demo", isA ? 100 : 1)));
    house.after(Duration.ofDays(2));

    assertThat(meets("vis_1", GROW)).isEqualTo(met);
  }

  @Test
  void who_has_met_one_variant_does_not_meet_the_other_for_its_days() {
    var met = meets("vis_1", GROW);
    isOver("vis_1");
    house.after(Duration.ofHours(2));
    house.opens("vis_1", GROW);

    assertThat(house.get(Assistant.class).meet(house.caller("vis_1"))).isEmpty();

    house.configure(
        with(met.equals("eA") ? new Experience[] {b, b2()} : new Experience[] {a, b2()}));
    assertThat(house.get(Assistant.class).meet(house.caller("vis_1"))).isEmpty();
  }

  private static Experience b2() {
    return variant("eC", 11, "/demo", 1);
  }

  @Test
  @Tag("RT-8")
  void a_way_on_a_site_in_test_mode_is_not_counted() {
    house.configure(with(a, b));
    meets("vis_1", GROW);

    assertThat(walks.of(house.caller("vis_1").visitor()).get(0).isCounted()).isTrue();

    house.configure(
        Paths.among(
            Floor.on(
                Floor.site(true, false, "t2"),
                Floor.configuration(Distribution.ALL_AT_ONCE, false)),
            List.of(),
            a,
            b));
    meets("vis_2", GROW);

    assertThat(walks.of(house.caller("vis_2").visitor()).get(0).isCounted()).isFalse();
  }
}
