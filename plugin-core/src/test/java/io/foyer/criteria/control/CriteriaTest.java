package io.foyer.criteria.control;

import static io.foyer.visitors.entity.VisitorFixture.on;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.FilterLogic;
import io.foyer.configuration.entity.Operator;
import io.foyer.visitors.entity.Facts;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("LS-2")
class CriteriaTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "TEXT | equals | CPC, ppc | cpc | true",
        "TEXT | equals | cpc,ppc | display | false",
        "TEXT | equals | cpc | - | false",
        "TEXT | not equal to | cpc,ppc | display | true",
        "TEXT | not equal to | cpc,ppc | PPC | false",
        "TEXT | not equal to | cpc | - | true",
        "TEXT | contains | /PRICING | /demo/pricing | true",
        "TEXT | contains | /pricing,/plans | /plans/big | true",
        "TEXT | contains | /pricing | - | false",
        "TEXT | contains | /pricing | /p | false",
        "TEXT | does not contain | blog | /demo/Blog/1 | false",
        "TEXT | does not contain | blog | - | true",
        "TEXT | starts with | /demo | /DEMO/a | true",
        "TEXT | starts with | /demo | /x/demo | false",
        "TEXT | is set | '' | x | true",
        "TEXT | is set | '' | - | false",
        "TEXT | is set | '' | '  ' | false",
        "TEXT | is not set | '' | - | true",
        "NUMBER | less than | 10 | 9.5 | true",
        "NUMBER | less than | 10 | 10 | false",
        "NUMBER | less than | 10 | - | false",
        "NUMBER | greater than | 1000 | 40000 | true",
        "NUMBER | less or equal | 10 | 10 | true",
        "NUMBER | greater or equal | 10 | 9 | false",
        "NUMBER | equals | 3, 5 | 5.0 | true",
        "NUMBER | equals | 3 | many | false",
        "NUMBER | not equal to | 3 | - | true",
        "BOOLEAN | equals | true | true | true",
        "BOOLEAN | equals | TRUE | - | false",
        "BOOLEAN | equals | false | - | true",
        "BOOLEAN | not equal to | true | false | true"
      })
  void compares(
      FactType type, String operator, String wanted, @Nullable String value, boolean fits) {
    Criterion criterion =
        new Criterion("x", type, Operator.labelled(operator).orElseThrow(), wanted);

    assertThat(Condition.test(criterion).test(value)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"/pricing, true", "/product, false", "/pricing/enterprise, false"})
  void joins_by_its_logic(String path, boolean fits) {
    // 1 AND (2 OR NOT 3)
    Criteria criteria =
        new Criteria(
            new TreeMap<>(
                Map.of(
                    1, path(Operator.CONTAINS, "/pricing"),
                    2, path(Operator.CONTAINS, "/small"),
                    3, path(Operator.CONTAINS, "enterprise"))),
            new FilterLogic.And(
                List.of(
                    new FilterLogic.Is(1),
                    new FilterLogic.Or(
                        List.of(
                            new FilterLogic.Is(2), new FilterLogic.Not(new FilterLogic.Is(3)))))));

    assertThat(Filter.of(criteria).fits(on("vis_1", "https://a.example" + path))).isEqualTo(fits);
    assertThat(Filter.of(criteria).dependsOn()).containsExactly(FactCatalogue.PAGE_PATH);
  }

  @Test
  void no_criteria_fit_everybody() {
    assertThat(Filter.of(Criteria.EVERYBODY).fits(on("vis_1", "https://a.example/"))).isTrue();
  }

  @Test
  void knows_every_fact_of_a_visit_that_the_catalogue_names() {
    assertThat(Facts.ownNames()).isEqualTo(FactCatalogue.OF_THE_VISIT.keySet());
  }

  @Test
  @Tag("RT-1")
  void takes_owner_and_open_opportunity_from_the_match() {
    Visitor stranger = on("vis_1", "https://a.example/");
    Visitor known =
        stranger.matched(ownedBy("005a", "Ana Novak"), VisitorFixture.at(stranger.seenAt()));

    assertThat(Facts.value(stranger, FactCatalogue.OWNER)).isNull();
    assertThat(Facts.value(known, FactCatalogue.OWNER)).isEqualTo("Ana Novak");
    assertThat(Facts.value(known, FactCatalogue.OPEN_OPPORTUNITY)).isEqualTo("false");
    assertThat(Facts.changed(stranger, known)).contains(FactCatalogue.OWNER);
  }

  @Test
  @Tag("LS-3")
  void gives_the_first_that_fits_and_moves_with_the_facts() {
    FirstFit<String> fit =
        new FirstFit<>(
            List.of("pricing", "product"),
            name -> Criteria.allOf(Map.of(1, path(Operator.CONTAINS, "/" + name))));
    Visitor pricing = on("vis_1", "https://a.example/pricing");
    Visitor product = on("vis_1", "https://a.example/product");

    assertThat(fit.of(pricing, Set.of())).contains("pricing");
    assertThat(fit.of(product, Set.of("Page Path"))).contains("product");
    assertThat(fit.of(pricing.id())).contains("product");
    fit.forget(pricing.id());
    assertThat(fit.of(pricing.id())).isEqualTo(Optional.empty());
  }

  @Test
  void asks_only_what_depends_on_a_changed_fact() {
    FirstFit<String> fit =
        new FirstFit<>(
            List.of("pricing"), name -> Criteria.allOf(Map.of(1, path(Operator.CONTAINS, "/p"))));
    fit.of(on("vis_1", "https://a.example/p"), Set.of());

    // The page is another one, but nobody said that the path changed: so nobody looked.
    assertThat(fit.of(on("vis_1", "https://a.example/x"), Set.of("Seconds on Site")))
        .contains("pricing");
  }

  @Test
  void asks_what_a_change_can_turn_and_nothing_after_the_first_that_fits() {
    List<Integer> asked = new ArrayList<>();
    FirstFit<Integer> fit =
        new FirstFit<>(
            List.of(0, 1, 2, 3),
            List.of(
                asking(0, "Country", asked),
                asking(1, "Page Path", asked),
                asking(2, "Page Path", asked),
                asking(3, "Page Path", asked)));
    Visitor onTwo = on("vis_1", "https://a.example/2");

    assertThat(fit.of(onTwo, Set.of("Page Path", "Country"))).contains(2);
    assertThat(asked).as("of a visitor never seen").containsExactly(0, 1, 2);
    asked.clear();
    fit.of(onTwo, Set.of("Seconds on Site"));
    assertThat(asked).as("when only time passes").isEmpty();
    assertThat(fit.of(on("vis_1", "https://a.example/3"), Set.of("Page Path"))).contains(3);
    assertThat(asked).as("on the next page").containsExactly(1, 2, 3);
  }

  /** Fits the page that bears its number. */
  private static Filter asking(int number, String fact, List<Integer> asked) {
    return new Filter(
        visitor -> {
          asked.add(number);
          return visitor.page().path().equals("/" + number);
        },
        Set.of(fact));
  }

  private static Criterion path(Operator operator, String value) {
    return new Criterion(FactCatalogue.PAGE_PATH, FactType.TEXT, operator, value);
  }
}
