package io.foyer.salesforce.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.LeadRules;
import io.foyer.configuration.entity.LeadRules.Owner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EV-1")
class LeadsTest {

  @Test
  void keeps_the_orgs_assignment_rules_from_replacing_the_rep() {
    assertThat(Leads.headers(LeadRules.SHIPPED))
        .containsEntry("Sforce-Auto-Assign", "FALSE")
        .containsEntry("Sforce-Duplicate-Rule-Header", "allowSave=false");
  }

  @Test
  void leaves_the_owner_to_the_assignment_rule_where_sales_ops_want_it() {
    var rules = new LeadRules(Owner.ASSIGNMENT_RULE, "", true);

    assertThat(Leads.headers(rules))
        .containsEntry("Sforce-Auto-Assign", "TRUE")
        .containsEntry("Sforce-Duplicate-Rule-Header", "allowSave=true");
  }
}
