package io.foyer.visitors.entity;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.on;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.FactCatalogue;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LS-2")
class FactSheetTest {
  private final Visitor stranger = on("vis_1", "http://localhost:8080/demo/?utm_term=lathe");

  @Test
  void every_fact_that_criteria_may_name_can_be_told() {
    assertThat(Facts.ownNames())
        .containsExactlyInAnyOrderElementsOf(FactCatalogue.OF_THE_VISIT.keySet());
  }

  @Test
  void tells_who_says_what_and_how_sure_it_is() {
    assertThat(fact(stranger, "UTM Term"))
        .contains(new FactView("UTM Term", "lathe", FactSource.PAGE, FactConfidence.MEDIUM));
    assertThat(fact(stranger, "Company")).isEmpty();
  }

  @Test
  void a_country_of_the_address_alone_is_shown_and_counts_for_nothing() {
    Whereabouts spain = Whereabouts.ofAddress("Spain", null, "Sevilla", new double[0]);
    Visitor visitor = living(spain);

    assertThat(fact(visitor, "Country"))
        .contains(new FactView("Country", "Spain", FactSource.ADDRESS, FactConfidence.LOW));
    assertThat(Facts.value(visitor, "Country")).isNull();
    assertThat(Facts.value(visitor, "City")).isNull();
    assertThat(Facts.value(living(spain.counting()), "Country")).isEqualTo("Spain");
  }

  @Test
  void what_the_crm_knows_goes_before_what_a_provider_thinks() {
    Firmographics thought =
        new Firmographics("Acme", "acme.example", "Toys", 7, BigDecimal.valueOf(5_000_000));
    Visitor visitor = stranger.having(Background.UNKNOWN.of(thought), at(NOON));
    Visitor known = visitor.matched(ownedBy("005a", "Ana Novak"), at(NOON));

    assertThat(fact(visitor, "Industry"))
        .contains(new FactView("Industry", "Toys", FactSource.PROVIDER, FactConfidence.MEDIUM));
    assertThat(Facts.value(visitor, "Company Domain")).isEqualTo("acme.example");
    assertThat(Facts.value(known, "Industry")).isEqualTo("Machinery");
    assertThat(Facts.value(known, "Employees")).isEqualTo("500");
    assertThat(fact(known, "Industry").orElseThrow().source()).isEqualTo(FactSource.CRM);
    assertThat(fact(known, "Annual Revenue").orElseThrow().source())
        .as("the CRM does not know it")
        .isEqualTo(FactSource.PROVIDER);
  }

  @Test
  @Tag("SEC-2")
  void what_a_provider_says_of_a_claimed_address_is_no_surer_than_the_claim() {
    Firmographics thought = new Firmographics("Big Bank", "bigbank.example", "Banking", 9, null);
    Visitor visitor =
        stranger
            .identified(Identity.UNKNOWN.saying("x@bigbank.example", null, null), at(NOON))
            .having(Background.UNKNOWN.of(thought), at(NOON));

    assertThat(fact(visitor, "Industry"))
        .contains(new FactView("Industry", "Banking", FactSource.PROVIDER, FactConfidence.LOW));
    assertThat(fact(visitor, "Company Domain").orElseThrow().source())
        .isEqualTo(FactSource.VISITOR);
  }

  @Test
  @Tag("SEC-2")
  void a_company_that_the_visitor_claims_is_no_fact() {
    Visitor visitor =
        stranger.identified(Identity.UNKNOWN.saying("x@y.example", "X", "ACME"), at(NOON));

    assertThat(visitor.company()).contains("ACME");
    assertThat(Facts.value(visitor, "Company")).isNull();
    assertThat(fact(visitor, "Company Domain").orElseThrow().confidence())
        .isEqualTo(FactConfidence.LOW);
  }

  private Visitor living(Whereabouts there) {
    return stranger.having(Background.living(new Locality("es", null, there)), at(NOON));
  }

  private static Optional<FactView> fact(Visitor visitor, String name) {
    return FactSheet.of(visitor).stream().filter(fact -> fact.name().equals(name)).findFirst();
  }
}
