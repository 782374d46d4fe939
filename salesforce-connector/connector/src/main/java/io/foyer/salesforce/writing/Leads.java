package io.foyer.salesforce.writing;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.LeadRules;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.writing.content.Fields;
import io.foyer.salesforce.writing.content.NewLead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes leads as sales ops have set it up: who owns them, and whether duplicates are let in. */
@ApplicationScoped
public class Leads {

  @Inject Configurations configurations;
  @Inject Queues queues;
  @Inject MappedFields mapped;

  /**
   * @param rep who talked to the person; null for nobody
   */
  NewLead lead(VisitorRecord visitor, @Nullable String rep) {
    var source = configurations.current().company().leadSource();
    return NewLead.of(visitor, source, owner(rep)).with(mapped.of(visitor));
  }

  /**
   * Adds the lead to what travels together.
   *
   * @param fields those that are sent: the caller has left out what is known to be missing
   */
  Composite add(Composite composite, String reference, NewLead lead, Map<String, Object> fields) {
    return composite.upsert(
        reference,
        NewLead.OBJECT + "/" + NewLead.KEY_FIELD + "/" + lead.key(),
        Fields.json(fields),
        headers(rules()));
  }

  // Without the second header the org's assignment rules run by default and replace the owner.
  static Map<String, String> headers(LeadRules rules) {
    var assigns = rules.owner() == LeadRules.Owner.ASSIGNMENT_RULE;
    return Map.of(
        "Sforce-Duplicate-Rule-Header",
        "allowSave=" + rules.allowsDuplicates(),
        "Sforce-Auto-Assign",
        assigns ? "TRUE" : "FALSE");
  }

  private @Nullable String owner(@Nullable String rep) {
    var rules = rules();
    return switch (rules.owner()) {
      case REP -> rep;
      case ASSIGNMENT_RULE -> null;
      case QUEUE -> queues.id(rules.queue()).orElse(null);
    };
  }

  private LeadRules rules() {
    return configurations.current().company().leads();
  }
}
