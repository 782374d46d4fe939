package io.foyer.salesforce.lookup;

import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.crm.entity.Confidence;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.UserSnapshot;
import io.foyer.salesforce.rest.RestRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records chosen for a person, and what follows from them together. */
record Findings(Choice contact, Choice lead, Choice account, List<RestRecord> opportunities) {

  static final Findings NONE = new Findings(Choice.NONE, Choice.NONE, Choice.NONE, List.of());

  CrmMatch match(Confidence confidence, PersonQueries queries, @Nullable String currency) {
    var company = company();
    var opportunity = opportunity();
    return new CrmMatch(
        contact.best().map(Snapshots::contact).orElse(null),
        lead.best().map(Snapshots::lead).orElse(null),
        company.map(row -> snapshot(row, queries)).orElse(null),
        opportunity.map(row -> Snapshots.opportunity(row, currency)).orElse(null),
        owner().orElse(null),
        facts(queries),
        contact.ambiguous() || lead.ambiguous() || account.ambiguous(),
        confidence);
  }

  /** The contact's own account; for others the one of their domain. */
  private Optional<RestRecord> company() {
    return contact.best().isPresent()
        ? contact.best().flatMap(row -> row.related("Account"))
        : account.best();
  }

  private Optional<RestRecord> opportunity() {
    var id = company().map(RestRecord::id).orElse("");
    return Stream.concat(
            opportunities.stream(),
            account.best().stream().flatMap(row -> row.children("Opportunities").stream()))
        .filter(row -> row.required("AccountId").equals(id))
        .findFirst();
  }

  private Optional<UserSnapshot> owner() {
    return Stream.of(contact.best(), lead.best(), company())
        .flatMap(Optional::stream)
        .flatMap(row -> Snapshots.owner(row).stream())
        .findFirst();
  }

  private static AccountSnapshot snapshot(RestRecord row, PersonQueries queries) {
    return Snapshots.account(row, queries.factsOf("Account"));
  }

  private Map<String, String> facts(PersonQueries queries) {
    var facts = new HashMap<String, String>();
    put(facts, "Contact", contact.best(), queries);
    put(facts, "Lead", lead.best(), queries);
    put(facts, "Account", company(), queries);
    put(facts, "Opportunity", opportunity(), queries);
    return facts;
  }

  private static void put(
      Map<String, String> facts, String object, Optional<RestRecord> row, PersonQueries queries) {
    row.ifPresent(r -> facts.putAll(Snapshots.facts(object + ".", r, queries.factsOf(object))));
  }
}
