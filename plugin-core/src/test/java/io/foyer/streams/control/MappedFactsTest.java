package io.foyer.streams.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.FieldMapping;
import io.foyer.configuration.entity.MappedFixture;
import io.foyer.crm.entity.Confidence;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.Responsible;
import io.foyer.streams.control.MappedFacts.Mapped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V360-2")
class MappedFactsTest {
  private static final List<FieldMapping> MAPPINGS =
      List.of(
          shown("f1", "Opportunity.StageName", "How far"),
          shown("f2", "Account.AnnualRevenue", "Turnover"),
          shown("f3", "Lead.Status", "Status"),
          shown("f4", "Contact.Title", "Title"));
  private static final Map<String, FactType> TYPES =
      Map.of("Account.AnnualRevenue", FactType.NUMBER);

  private final Map<String, String> facts =
      new HashMap<>(
          Map.of(
              "Contact.Id", "003x",
              "Contact.Title", "COO",
              "Account.Id", "001x",
              "Account.AnnualRevenue", "1200000",
              "Opportunity.Id", "006x",
              "Opportunity.StageName", "Proposal"));

  @Test
  void shows_mapped_fields_in_order_by_their_labels_with_the_way_to_the_record() {
    assertThat(of(List.of()))
        .containsExactly(
            row("Opportunity", "How far", "Proposal", "text", "006x"),
            row("Account", "Turnover", "1200000", "number", "001x"),
            row("Contact", "Title", "COO", "text", "003x"));
  }

  @Test
  void shows_no_row_without_a_value() {
    facts.remove("Contact.Title");

    assertThat(of(List.of())).extracting(Mapped::label).containsExactly("How far", "Turnover");
  }

  @Test
  void names_a_field_that_is_gone_and_shows_the_others() {
    var rows =
        of(List.of(new ConfigurationProblem("Field_Mapping__c", "f2", "FM", "Field__c", "")));

    assertThat(rows).extracting(Mapped::label).containsExactly("How far", "Turnover", "Title");
    assertThat(rows).extracting(Mapped::gone).containsExactly(false, true, false);
    assertThat(rows.get(1).value()).isNull();
  }

  @Test
  void shows_nothing_of_somebody_whom_the_crm_does_not_know() {
    facts.clear();

    assertThat(of(List.of())).isEmpty();
  }

  @Test
  @Tag("SEC-1")
  void shortens_what_is_long_and_drops_what_cannot_be_seen() {
    facts.put("Contact.Title", "C\u202EOO\u0000" + "x".repeat(40_000));

    assertThat(of(List.of()).get(2).value()).startsWith("COOxx").hasSize(500);
  }

  private List<Mapped> of(List<ConfigurationProblem> problems) {
    var mapped = new MappedFacts();
    mapped.configurations = MappedFixture.configured(MAPPINGS, TYPES, problems);
    mapped.links = id -> "https://crm.example/" + id;
    return mapped.of(
        new CrmMatch(
            null,
            null,
            null,
            null,
            null,
            facts,
            false,
            Confidence.CONTACT_EMAIL,
            List.of(),
            Responsible.NOBODY));
  }

  private static FieldMapping shown(String id, String field, String label) {
    return new FieldMapping(id, field, label, 1, true, null);
  }

  private static Mapped row(String object, String label, String value, String type, String id) {
    return new Mapped(object, label, value, type, false, "https://crm.example/" + id);
  }
}
