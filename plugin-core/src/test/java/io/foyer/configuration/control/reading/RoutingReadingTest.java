package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.AccountTeam;
import io.foyer.configuration.entity.RoutingRule.CrmOwner;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RT-1")
class RoutingReadingTest {

  private final RecordsFixture records = RecordsFixture.sound();

  @ParameterizedTest
  @CsvSource({
    "CRM Owner, BEST_MATCH",
    "Lead Owner, LEAD",
    "Contact Owner, CONTACT",
    "Account Owner, ACCOUNT",
    "Opportunity Owner, OPPORTUNITY"
  })
  void reads_whose_owner_gets_the_visitor(String target, CrmOwner.Of of) {
    records.set("a07", "Target__c", target);

    assertThat(first().target()).isEqualTo(new CrmOwner(of));
  }

  @Test
  void reads_the_role_of_an_account_team() {
    records.set("a07", "Target__c", "Account Team");
    assertThat(first().target()).isEqualTo(new AccountTeam(null));

    records.set("a07", "Account_Team_Role__c", " Sales Engineer ");
    assertThat(first().target()).isEqualTo(new AccountTeam("Sales Engineer"));
  }

  @Test
  void says_that_only_an_account_team_has_roles() {
    records.set("a07", "Account_Team_Role__c", "Sales Engineer");

    assertThat(read().problems())
        .containsExactly(
            new ConfigurationProblem(
                "Routing_Rule__c",
                "a07",
                "Owner",
                "Account_Team_Role__c",
                "Only the target “Account Team” has roles."));
  }

  @Test
  void gives_a_visitor_back_to_the_same_rep_unless_the_box_is_empty() {
    assertThat(first().sameRepAgain()).isTrue();

    records.set("a07", "Same_Rep_Again__c", "false");
    assertThat(first().sameRepAgain()).isFalse();
  }

  private RoutingRule first() {
    return read().configuration().orElseThrow().rules().get(0);
  }

  private Reading read() {
    return ConfigurationReader.read(records.records(), 7, Instant.EPOCH);
  }
}
