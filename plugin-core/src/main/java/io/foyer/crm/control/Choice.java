package io.foyer.crm.control;

import io.foyer.crm.entity.Candidates;
import io.foyer.crm.entity.CrmRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several records that fit, the best first.
 *
 * @param isChosen a person has said that the first is the right one
 */
record Choice(List<CrmRecord> bestFirst, boolean isChosen) {

  static final Choice NONE = new Choice(List.of(), false);

  Optional<CrmRecord> best() {
    return bestFirst.stream().findFirst();
  }

  boolean isAmbiguous() {
    return bestFirst.size() > 1 && !isChosen;
  }

  /** One with an open opportunity, then one with an active owner, then the newest. */
  static Choice ofContacts(List<CrmRecord> newestFirst, Candidates all, @Nullable String chosen) {
    return of(
        newestFirst,
        Comparator.comparing(
                (CrmRecord row) -> all.openOpportunity(row.text("AccountId")).isEmpty())
            .thenComparing(row -> Snapshots.owner(row, all).isEmpty()),
        chosen);
  }

  /** One with an active owner, then the newest. */
  static Choice ofLeads(List<CrmRecord> newestFirst, Candidates all, @Nullable String chosen) {
    return of(
        newestFirst, Comparator.comparing(row -> Snapshots.owner(row, all).isEmpty()), chosen);
  }

  /** A target account, then one with an open opportunity, the last active, a parent. */
  static Choice ofAccounts(List<CrmRecord> accounts, Candidates all, @Nullable String chosen) {
    return of(
        accounts,
        Comparator.comparing((CrmRecord row) -> !row.flag("Target_Account__c"))
            .thenComparing(row -> all.openOpportunity(row.id()).isEmpty())
            .thenComparing(row -> row.textOrEmpty("LastActivityDate"), Comparator.reverseOrder())
            .thenComparing(row -> row.text("ParentId") != null)
            .thenComparing(CrmRecord::id),
        chosen);
  }

  private static Choice of(
      List<CrmRecord> rows, Comparator<CrmRecord> order, @Nullable String chosen) {
    var sorted = rows.stream().sorted(order).toList();
    var taken = sorted.stream().filter(row -> row.id().equals(chosen)).toList();
    return taken.isEmpty()
        ? new Choice(sorted, false)
        : new Choice(
            Stream.concat(taken.stream(), sorted.stream().filter(row -> !row.id().equals(chosen)))
                .toList(),
            true);
  }
}
