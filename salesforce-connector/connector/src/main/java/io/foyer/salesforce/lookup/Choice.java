package io.foyer.salesforce.lookup;

import io.foyer.salesforce.rest.RestRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The best of several records.
 *
 * @param ambiguous several were there to choose from
 */
record Choice(Optional<RestRecord> best, boolean ambiguous) {

  static final Choice NONE = new Choice(Optional.empty(), false);

  /** One with an open opportunity, then one with an active owner, then the newest. */
  static Choice ofContacts(List<RestRecord> newestFirst, Set<String> accountsWithOpportunity) {
    var best =
        newestFirst.stream()
            .min(
                Comparator.comparing(
                        (RestRecord c) ->
                            !accountsWithOpportunity.contains(c.required("AccountId")))
                    .thenComparing(c -> Snapshots.owner(c).isEmpty()));
    return new Choice(best, newestFirst.size() > 1);
  }

  /** One with an active owner, then the newest. */
  static Choice ofLeads(List<RestRecord> newestFirst) {
    var best =
        newestFirst.stream().min(Comparator.comparing(lead -> Snapshots.owner(lead).isEmpty()));
    return new Choice(best, newestFirst.size() > 1);
  }

  /** A target account, then one with an open opportunity, the last active, a parent. */
  static Choice ofAccounts(List<RestRecord> lastActiveFirst, Set<String> domains) {
    var fitting = lastActiveFirst.stream().filter(account -> belongsTo(account, domains)).toList();
    var best =
        fitting.stream()
            .min(
                Comparator.comparing((RestRecord a) -> !a.flag("Target_Account__c"))
                    .thenComparing(a -> a.children("Opportunities").isEmpty())
                    .thenComparing(a -> a.required("LastActivityDate"), Comparator.reverseOrder())
                    .thenComparing(a -> a.text("ParentId") != null));
    return new Choice(best, fitting.size() > 1);
  }

  // The query only narrows down; what counts is the domain as we understand it.
  private static boolean belongsTo(RestRecord account, Set<String> domains) {
    return domains.contains(account.required("Web_Domain__c").toLowerCase(Locale.ROOT))
        || Domains.ofWebsite(account.required("Website")).filter(domains::contains).isPresent();
  }
}
