package io.foyer.rehearsal.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.Operator;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.experiences.entity.Paths;
import io.foyer.platform.MovedClock;
import io.foyer.rehearsal.entity.CountryUnknown;
import io.foyer.rehearsal.entity.PageUnknown;
import io.foyer.rehearsal.entity.ThoughtVisitor;
import io.foyer.rehearsal.entity.VisitorTrial;
import io.foyer.rehearsal.entity.VisitorTrial.Part;
import io.foyer.reps.control.People;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-6")
@Tag("RT-8")
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
  @Tag("BOT-1")
  void names_the_experience_that_the_visitor_would_meet_and_why() {
    house.configure(
        Paths.among(
            Floor.configuration(Distribution.ALL_AT_ONCE, false), List.of(), Paths.growers()));

    VisitorTrial grower = tryOut("/demo/grow", null);

    assertThat(grower.experience()).isEqualTo(new VisitorTrial.Met("Growers", null));
    assertThat(grower.steps())
        .extracting(step -> step.kind() + " " + step.name() + " " + step.why().fits())
        .contains("EXPERIENCE Growers true");
    assertThat(tryOut("/demo/", null).experience()).isNull();
  }

  @Test
  @Tag("BOT-1")
  void says_which_variant_was_drawn_and_by_what_chance_and_marks_that_one() {
    house.configure(
        Paths.among(
            Floor.configuration(Distribution.ALL_AT_ONCE, false),
            List.of(),
            Paths.variant("eA", "Greeting", 1),
            Paths.variant("eB", "Greeting", 99),
            Paths.variant("eC", "Other", 1)));

    for (int visitor = 0; visitor < 20; visitor++) {
      VisitorTrial trial = tryOut("/demo/", null);

      VisitorTrial.Met met = Objects.requireNonNull(trial.experience());
      boolean isA = met.name().equals("Variant eA");
      assertThat(met.drawn()).isEqualTo(new VisitorTrial.Drawn("Greeting", isA ? 1 : 99, 100));
      assertThat(trial.steps())
          .filteredOn(step -> step.kind() == VisitorTrial.Kind.EXPERIENCE)
          .extracting(VisitorTrial.Step::part)
          .containsExactly(
              isA ? Part.DECIDES : Part.NOT_DRAWN, isA ? Part.NOT_DRAWN : Part.DECIDES, Part.NONE);
    }
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
  void says_rule_by_rule_what_was_asked_and_what_it_met() {
    house.configure(
        Floor.with(
            List.of(Floor.target(), Floor.pricing()),
            List.of(
                rule("Spain", "Country", "Spain"), rule("Acme", "Company Domain", "acme.example")),
            false));

    VisitorTrial trial =
        house
            .get(VisitorTrials.class)
            .tryOut(thought("/demo/pricing").of("ACME.example").in("de").speaking("de-AT"));

    assertThat(trial.rule()).isEqualTo("Acme");
    assertThat(trial.steps())
        .extracting(
            step -> step.kind() + " " + step.name() + " " + step.why().fits() + " " + step.part())
        .containsExactly(
            "STREAM Target Account false NONE",
            "STREAM Pricing Page true DECIDES",
            "ROUTING Spain false NONE",
            "ROUTING Acme true DECIDES");
    assertThat(trial.steps().get(2).why().answers())
        .singleElement()
        .satisfies(
            answer -> {
              assertThat(answer.criterion().value()).isEqualTo("Spain");
              assertThat(answer.found()).isEqualTo("Germany");
              assertThat(answer.fits()).isFalse();
            });
  }

  @Test
  void refuses_a_country_that_is_none() {
    assertThatThrownBy(() -> thought("/demo/").in("Atlantis")).isInstanceOf(CountryUnknown.class);
  }

  private static RoutingRule rule(String name, String fact, String value) {
    return new RoutingRule(
        name,
        name,
        1,
        new RoutingRule.TeamTarget("t"),
        Distribution.ALL_AT_ONCE,
        null,
        false,
        Criteria.allOf(Map.of(1, new Criterion(fact, FactType.TEXT, Operator.EQUALS, value))));
  }

  @Test
  void refuses_a_page_of_no_site() {
    assertThatThrownBy(
            () ->
                house
                    .get(VisitorTrials.class)
                    .tryOut(
                        ThoughtVisitor.reading(
                            WebAddress.of("https://elsewhere.example/").orElseThrow())))
        .isInstanceOf(PageUnknown.class);
  }

  private VisitorTrial tryOut(String path, @Nullable String email) {
    return house.get(VisitorTrials.class).tryOut(thought(path).withEmail(email));
  }

  private static ThoughtVisitor thought(String path) {
    return ThoughtVisitor.reading(WebAddress.of(Floor.ORIGIN + path).orElseThrow());
  }

  /** Ids for names: who is who is no concern of a trial. */
  private static final class Named extends People {
    @Override
    public String name(RepId id) {
      return id.value();
    }
  }
}
