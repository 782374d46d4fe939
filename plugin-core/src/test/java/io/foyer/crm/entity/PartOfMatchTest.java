package io.foyer.crm.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-2")
class PartOfMatchTest {
  private static final UserSnapshot ZOE = new UserSnapshot("005z", "Zoe", "z@foyer.example", true);
  private static final UserSnapshot BEN = new UserSnapshot("005b", "Ben", "b@foyer.example", true);
  private static final CrmMatch WHOLE =
      new CrmMatch(
          new ContactSnapshot("003x", "Kim", "Andersen", "kim@acme.example", "COO", "001x", "005z"),
          null,
          new AccountSnapshot("001x", "ACME", null, null, null, null, null, true, "005b", Map.of()),
          new OpportunitySnapshot("006x", "Arms", null, "EUR", "Proposal", null, "005b"),
          ZOE,
          Map.of("Contact.Id", "003x", "Account.Id", "001x", "Opportunity.Amount", "1"),
          true,
          Confidence.CONTACT_EMAIL,
          List.of(
              new MatchAlternative("003x", "Contact", "Kim", null),
              new MatchAlternative("003y", "Contact", "Kim", null)),
          new Responsible(
              Map.of("Contact", ZOE, "Account", BEN, "Opportunity", BEN),
              List.of(new AccountTeamMember(ZOE, "Engineer"))));

  @Test
  void is_the_whole_where_nothing_is_left_out() {
    assertThat(WHOLE.only(Set.copyOf(WHOLE.shownIds()))).isSameAs(WHOLE);
  }

  @Test
  void tells_nothing_of_a_person_that_is_left_out() {
    CrmMatch part = WHOLE.only(Set.of("001x", "006x"));

    assertThat(part.contact()).isNull();
    assertThat(part.owner()).isEqualTo(BEN);
    assertThat(part.facts()).containsOnlyKeys("Account.Id", "Opportunity.Amount");
    assertThat(part.confidence()).isEqualTo(Confidence.DOMAIN);
    assertThat(part.ambiguous()).isFalse();
    assertThat(part.alternatives()).isEmpty();
    assertThat(part.responsible().owners()).containsOnlyKeys("Account", "Opportunity");
  }

  @Test
  void tells_nothing_of_an_account_and_an_opportunity_that_are_left_out() {
    CrmMatch part = WHOLE.only(Set.of("003x", "003y"));

    assertThat(part.account()).isNull();
    assertThat(part.openOpportunity()).isNull();
    assertThat(part.owner()).isEqualTo(ZOE);
    assertThat(part.facts()).containsOnlyKeys("Contact.Id");
    assertThat(part.confidence()).isEqualTo(Confidence.CONTACT_EMAIL);
    assertThat(part.alternatives()).hasSize(2);
    assertThat(part.responsible().accountTeam()).isEmpty();
  }

  @Test
  void is_nobody_where_all_is_left_out() {
    assertThat(WHOLE.only(Set.of("003y"))).isEqualTo(CrmMatch.NONE);
  }
}
