package io.foyer.visitors.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.platform.MovedClock;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.entity.Firmographics;
import io.foyer.visitors.entity.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompanyLookupsTest {
  private static final String PAGE = "http://localhost:8080/demo/";

  private final List<String> asked = new ArrayList<>();
  private final House house =
      new House(
          "a",
          new Street(),
          MovedClock.atNoon(),
          Floor.configuration(Distribution.ALL_AT_ONCE, false));
  private boolean away;

  @BeforeEach
  void open() {
    house.get(CompanyLookups.class).provider = new Provider();
    house.opens("vis_1", PAGE);
    house.opens("vis_2", PAGE);
  }

  @Test
  @Tag("LS-2")
  void asks_once_about_a_company_and_never_about_free_mail() {
    house.claims("vis_1", "kim@acme.example");
    house.claims("vis_2", "ben@acme.example");
    house.claims("vis_2", "ben@gmail.com");

    assertThat(asked).containsExactly("acme.example");
    assertThat(house.visitor("vis_1").flatMap(Visitor::company)).contains("ACME");
  }

  @Test
  @Tag("V360-7")
  void a_corrected_address_takes_away_the_company_that_the_first_one_found() {
    house.claims("vis_1", "kim@acme.example");
    house.claims("vis_1", "Kim@ACME.example");
    assertThat(house.visitor("vis_1").flatMap(Visitor::company)).contains("ACME");

    house.claims("vis_1", "kim@gmail.com");
    assertThat(house.visitor("vis_1").flatMap(Visitor::company)).isEmpty();
  }

  @Test
  @Tag("PR-1")
  void asks_nothing_about_who_did_not_agree_to_be_tracked() {
    house.get(Tracking.class).meet(house.caller("vis_3"));

    house.claims("vis_3", "kim@acme.example");

    assertThat(asked).isEmpty();
  }

  @Test
  @Tag("LS-2")
  void rests_after_a_failure_and_asks_again() {
    away = true;
    house.claims("vis_1", "kim@acme.example");
    house.claims("vis_2", "ben@acme.example");
    assertThat(asked).hasSize(1);

    away = false;
    house.after(Duration.ofSeconds(61));
    house.opens("vis_4", PAGE);
    house.claims("vis_4", "dan@acme.example");

    assertThat(asked).hasSize(2);
    assertThat(house.visitor("vis_4").flatMap(Visitor::company)).contains("ACME");
  }

  private final class Provider implements CompanyProvider {
    @Override
    public Optional<Clue> clue() {
      return Optional.of(Clue.DOMAIN);
    }

    @Override
    public Optional<Firmographics> of(String value) {
      asked.add(value);
      if (away) {
        throw new Away("status=500");
      }
      return Optional.of(new Firmographics("ACME", value, null, null, null));
    }
  }
}
