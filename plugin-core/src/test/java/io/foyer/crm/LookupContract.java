package io.foyer.crm;

import static io.foyer.crm.CrmRecordsFixture.HANAKO;
import static io.foyer.crm.CrmRecordsFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.entity.Confidence;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmUnavailable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How every CRM finds people. */
public interface LookupContract extends CrmPorts {

  @Test
  @Tag("RT-1")
  default void finds_a_contact_by_its_address_in_any_case() {
    var match = lookup("Kim@ACME-robotics.example");

    assertThat(match.confidence()).isEqualTo(Confidence.CONTACT_EMAIL);
    assertThat(match.contact()).isNotNull();
    assertThat(match.contact().name()).isEqualTo("Kim Andersen");
    assertThat(match.lead()).isNull();
  }

  @Test
  @Tag("RT-1")
  default void finds_a_lead_where_there_is_no_contact() {
    var match = lookup(HANAKO);

    assertThat(match.confidence()).isEqualTo(Confidence.LEAD_EMAIL);
    assertThat(match.lead()).isNotNull();
    assertThat(match.lead().name()).isEqualTo("Hanako Sato");
  }

  @Test
  @Tag("RT-1")
  default void finds_the_company_of_an_unknown_colleague() {
    var match = lookup("new.colleague@acme-robotics.example");

    assertThat(match.confidence()).isEqualTo(Confidence.DOMAIN);
    assertThat(match.account()).isNotNull();
    assertThat(match.account().name()).isEqualTo("ACME Robotics");
    assertThat(match.contact()).isNull();
  }

  @Test
  @Tag("RT-1")
  default void knows_nobody_of_an_unknown_address() {
    assertThat(lookup("someone@nowhere-at-all.example")).isEqualTo(CrmMatch.NONE);
  }

  @Test
  @Tag("RT-1")
  default void says_so_when_it_is_down() {
    down();

    assertThatThrownBy(() -> lookup(KIM)).isInstanceOf(CrmUnavailable.class);
  }
}
