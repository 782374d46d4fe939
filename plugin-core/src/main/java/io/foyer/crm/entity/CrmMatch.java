package io.foyer.crm.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the CRM knows of an e-mail address.
 *
 * @param owner who owns the contact, else the lead, else the account; null for a queue
 * @param facts values that criteria may name, such as {@code Account.Industry}; a field without a
 *     value is absent
 * @param ambiguous several records fitted equally and the best of them was taken
 */
public record CrmMatch(
    @Nullable ContactSnapshot contact,
    @Nullable LeadSnapshot lead,
    @Nullable AccountSnapshot account,
    @Nullable OpportunitySnapshot openOpportunity,
    @Nullable UserSnapshot owner,
    Map<String, String> facts,
    boolean ambiguous,
    Confidence confidence) {

  /** Nobody the CRM knows. */
  public static final CrmMatch NONE =
      new CrmMatch(null, null, null, null, null, Map.of(), false, Confidence.NONE);

  public CrmMatch {
    facts = Map.copyOf(facts);
  }

  /** Whether any record was found. */
  public boolean isKnown() {
    return confidence != Confidence.NONE;
  }
}
