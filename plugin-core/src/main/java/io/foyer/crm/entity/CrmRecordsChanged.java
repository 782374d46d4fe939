package io.foyer.crm.entity;

import java.time.Instant;
import java.util.Set;

/**
 * Records of the CRM are other than before: whoever was matched with one of them, or has one of the
 * addresses or domains, may have another match now.
 *
 * @param ids of the records, and of the accounts that they belong or belonged to
 * @param emails lower-case, those before the change too
 * @param domains registrable ones, those before the change too
 */
public record CrmRecordsChanged(
    Set<String> ids, Set<String> emails, Set<String> domains, Instant at) {

  public CrmRecordsChanged {
    ids = Set.copyOf(ids);
    emails = Set.copyOf(emails);
    domains = Set.copyOf(domains);
  }

  /** Whether nothing changed after all. */
  public boolean isNothing() {
    return ids.isEmpty();
  }
}
