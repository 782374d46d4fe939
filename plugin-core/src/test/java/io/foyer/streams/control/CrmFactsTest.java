package io.foyer.streams.control;

import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.CrmMatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V360-2")
class CrmFactsTest {
  private final CrmFacts facts = new CrmFacts();

  @Test
  void is_surest_of_a_contact_whose_address_is_proven() {
    assertThat(facts.confidence(ownedBy("005a", "Ana Novak"), true)).isEqualTo("Very High");
  }

  @Test
  @Tag("SEC-2")
  void is_less_sure_where_the_address_is_only_claimed() {
    assertThat(facts.confidence(ownedBy("005a", "Ana Novak"), false)).isEqualTo("High");
  }

  @Test
  void says_nothing_of_somebody_whom_the_crm_does_not_know() {
    assertThat(facts.confidence(CrmMatch.NONE, true)).isNull();
    assertThat(facts.confidence(CrmMatch.NONE, false)).isNull();
  }
}
