package io.foyer.configuration.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Accounts that criteria name together.
 *
 * @param id record id
 * @param field the criterion that accounts fit; null where they are listed one by one
 * @param domains of companies, in lower case
 * @param accounts ids
 */
public record TargetAccountList(
    String id, String name, @Nullable Criterion field, Set<String> domains, Set<String> accounts) {

  private static final Set<String> BY_COMPANY =
      Set.of(FactCatalogue.COMPANY_DOMAIN, FactCatalogue.ACCOUNT_ID);

  public TargetAccountList {
    domains = Set.copyOf(domains);
    accounts = Set.copyOf(accounts);
  }

  /** Facts that can bring a visitor into the list. */
  public Set<String> facts() {
    return field == null ? BY_COMPANY : Set.of(field.fact());
  }

  /** Whether a company of that domain, or a part of it, is listed. */
  public boolean holdsDomain(String domain) {
    for (var part = domain; !part.isEmpty(); part = part.substring(part.indexOf('.') + 1)) {
      if (domains.contains(part)) {
        return true;
      }
      if (part.indexOf('.') < 0) {
        return false;
      }
    }
    return false;
  }
}
