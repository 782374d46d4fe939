package io.foyer.streams.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.configuration;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.crm.control.SharedRecords;
import io.foyer.crm.entity.Confidence;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.platform.MovedClock;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.CrmLookups;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.entity.Details;
import io.foyer.visitors.entity.VisitorFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-2")
@Tag("V360-7")
class GivenAddressesTest {
  private static final String KIM = "kim@acme.example";
  private static final VisitorId VISITOR = new VisitorId("vis_1");

  private final MovedClock clock = MovedClock.atNoon();
  private final House house =
      new House("a", new Street(), clock, configuration(Distribution.ALL_AT_ONCE, false));

  @BeforeEach
  void the_crm_knows_kim_of_acme() {
    house.opens(VISITOR.value(), Floor.ORIGIN + "/demo/");
    house.crm.knows(ownedBy("005z", "Zoe"));
    house.register.hasRecord("003x");
    house.register.hasRecord("001x");
  }

  @Test
  void leads_to_the_records_that_the_crm_shares_with_the_rep_who_gave_it() {
    given();

    assertThat(match()).isEqualTo(ownedBy("005z", "Zoe"));
  }

  @Test
  void tells_nothing_of_records_that_the_crm_keeps_from_that_rep() {
    house.register.keepsFromReps("003x");
    given();

    assertThat(match().contact()).isNull();
    assertThat(match().owner()).isNull();
    assertThat(match().account()).isNotNull();
    assertThat(match().confidence()).isEqualTo(Confidence.DOMAIN);
  }

  @Test
  void leads_to_nothing_where_the_crm_shares_nothing() {
    house.register.keepsFromReps("003x");
    house.register.keepsFromReps("001x");
    given();

    assertThat(match()).isEqualTo(CrmMatch.NONE);
  }

  @Test
  void leads_nowhere_while_the_crm_cannot_say_what_it_shares_and_is_asked_again() {
    house.crm.isMirrored();
    house.register.isAway(true);
    given();
    assertThat(match()).isEqualTo(CrmMatch.NONE);

    house.register.isAway(false);
    clock.moveBy(SharedRecords.REST);
    house.get(CrmLookups.class).retry();

    assertThat(match().isKnown()).isTrue();
  }

  @Test
  void is_as_any_other_once_the_visitor_says_it_itself() {
    house.register.keepsFromReps("003x");
    given();

    house.claims(VISITOR.value(), KIM);

    assertThat(match()).isEqualTo(ownedBy("005z", "Zoe"));
  }

  @Test
  void of_one_who_has_left_leads_to_no_more() {
    house.register.keepsFromReps("003x");
    house.register.keepsFromReps("001x");
    given();
    var departed = house.visitor(VISITOR.value()).orElseThrow();
    clock.moveBy(SharedRecords.FRESH);

    assertThat(house.get(CrmLookups.class).lastKnown(departed)).isEqualTo(CrmMatch.NONE);
  }

  private void given() {
    house
        .get(Identification.class)
        .note(
            VISITOR,
            new Details.Typed(null, KIM, null, null),
            new Details.Noted(ANA.value(), "Ana Novak", VisitorFixture.NOON));
  }

  private CrmMatch match() {
    return house.visitor(VISITOR.value()).orElseThrow().match();
  }
}
