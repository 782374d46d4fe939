package io.foyer.salesforce.writing.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.VisitorRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EV-1")
class NewLeadTest {

  @Test
  void splits_the_name_before_its_last_word() {
    assertThat(lead("Ana Maria Novak", "Kumo").fields())
        .containsEntry("FirstName", "Ana Maria")
        .containsEntry("LastName", "Novak")
        .containsEntry("Company", "Kumo");
  }

  @Test
  void takes_name_and_company_from_the_address_where_nothing_else_is_known() {
    assertThat(lead(null, null).fields())
        .containsEntry("LastName", "ana.novak")
        .containsEntry("Company", "kumo.example")
        .doesNotContainKey("FirstName");
  }

  @Test
  void has_the_same_key_for_the_same_address() {
    assertThat(lead("Ana", null).key()).isEqualTo(lead(null, "Kumo").key()).hasSizeLessThan(41);
  }

  private static NewLead lead(@Nullable String name, @Nullable String company) {
    var visitor =
        new VisitorRecord(name, " Ana.Novak@kumo.example", company, null, null, null, null);
    return NewLead.of(visitor, "Website chat", null);
  }
}
