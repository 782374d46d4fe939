package io.foyer.salesforce.lookup;

import static io.foyer.salesforce.lookup.PersonQueries.ACCOUNTS;
import static io.foyer.salesforce.lookup.PersonQueries.CONTACTS;
import static io.foyer.salesforce.lookup.PersonQueries.LEADS;
import static io.foyer.salesforce.lookup.PersonQueries.OPPORTUNITIES;
import static io.foyer.salesforce.lookup.PersonQueries.TEAMS;

import io.foyer.crm.control.CrmReader;
import io.foyer.crm.control.Domains;
import io.foyer.crm.control.Matcher;
import io.foyer.crm.entity.Candidates;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.RecordQuery;
import io.foyer.salesforce.mirror.AccountTeams;
import io.foyer.salesforce.mirror.WantedFields;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.setup.OrgCurrency;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks Salesforce for all records that an address may lead to, in one call or two. */
@ApplicationScoped
public class SalesforceDirectory implements CrmReader {

  @Inject RestLane rest;
  @Inject WantedFields wanted;
  @Inject AccountTeams teams;
  @Inject OrgCurrency currency;

  @Override
  public Candidates candidates(String email, Optional<String> domain, Set<String> fields) {
    return candidates(email, domain, Pace.REP_WAITS, fields);
  }

  /** Who has the address, for those who can wait longer and ask for no further fields. */
  public CrmMatch lookup(String email, Pace pace) {
    var address = email.strip().toLowerCase(Locale.ROOT);
    var domain = Domains.ofCompany(address);
    return Matcher.match(address, candidates(address, domain, pace, Set.of()), null);
  }

  private Candidates candidates(
      String email, Optional<String> domain, Pace pace, Set<String> fields) {
    return wanted.asking(() -> asked(email, domain, pace, names(fields)));
  }

  private Candidates asked(
      String email, Optional<String> domain, Pace pace, Function<CrmObject, List<String>> fields) {
    var queries = new PersonQueries(fields, teams.mayBeThere());
    var found = new FoundRecords(fields, currency);
    var answer = rest.composite(pace, queries.byEmail(email, domain));
    take(answer, found);
    if (rows(answer, CONTACTS).isEmpty()) {
      takeConverted(rows(answer, LEADS), queries, found, pace);
    }
    return Candidates.of(found.records(), Set.of());
  }

  private void takeConverted(
      List<RestRecord> leads, PersonQueries queries, FoundRecords found, Pace pace) {
    if (leads.stream().anyMatch(lead -> !lead.flag("IsConverted"))) {
      return;
    }
    var contacts = values(leads, "ConvertedContactId");
    var accounts = values(leads, "ConvertedAccountId");
    if (!contacts.isEmpty() || !accounts.isEmpty()) {
      take(rest.composite(pace, queries.byIds(contacts, accounts)), found);
    }
  }

  private void take(Map<String, Outcome> answer, FoundRecords found) {
    // First of all: where there are none, the others fail for it and are asked once more without.
    var members = answer.get(TEAMS);
    if (members != null) {
      found.addAll(CrmObject.ACCOUNT_TEAM, teams.rows(members));
    }
    found.addAll(CrmObject.CONTACT, rows(answer, CONTACTS));
    found.addAll(CrmObject.LEAD, rows(answer, LEADS));
    found.addAll(CrmObject.ACCOUNT, rows(answer, ACCOUNTS));
    found.addAll(CrmObject.OPPORTUNITY, rows(answer, OPPORTUNITIES));
  }

  private Function<CrmObject, List<String>> names(Set<String> fields) {
    var names =
        Stream.of(CrmObject.values())
            .collect(
                Collectors.toMap(
                    object -> object, object -> wanted.of(RecordQuery.of(object, fields))));
    return names::get;
  }

  private static List<RestRecord> rows(Map<String, Outcome> found, String query) {
    var outcome = found.get(query);
    return outcome == null ? List.of() : outcome.rows();
  }

  private static Set<String> values(List<RestRecord> rows, String field) {
    return rows.stream()
        .flatMap(row -> Stream.ofNullable(row.text(field)))
        .collect(Collectors.toSet());
  }
}
