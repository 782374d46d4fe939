package io.foyer.salesforce.lookup;

import static io.foyer.salesforce.lookup.PersonQueries.ACCOUNTS;
import static io.foyer.salesforce.lookup.PersonQueries.CONTACTS;
import static io.foyer.salesforce.lookup.PersonQueries.CONVERTED;
import static io.foyer.salesforce.lookup.PersonQueries.LEADS;
import static io.foyer.salesforce.lookup.PersonQueries.OPPORTUNITIES;

import io.foyer.configuration.control.Configurations;
import io.foyer.crm.control.CrmDirectory;
import io.foyer.crm.entity.Confidence;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.setup.CrmFields;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds people by e-mail: contact, then lead, then what a lead became, then the company alone. */
@ApplicationScoped
public class SalesforceDirectory implements CrmDirectory {

  @Inject RestLane rest;
  @Inject Configurations configurations;
  @Inject CrmFields fields;
  @Inject OrgCurrency currency;

  @Override
  public CrmMatch lookupByEmail(String email) {
    return lookup(email, Pace.REP_WAITS);
  }

  /** The same for those who can wait longer. */
  public CrmMatch lookup(String email, Pace pace) {
    var address = email.strip().toLowerCase(Locale.ROOT);
    var domains = Domains.ofCompany(address).map(Set::of).orElse(Set.of());
    var queries = queries();
    var found = rest.composite(pace, queries.byEmail(address, domains));
    var contacts = rows(found, CONTACTS);
    var leads = rows(found, LEADS);
    var account = Choice.ofAccounts(rows(found, ACCOUNTS), domains);
    var opportunities = rows(found, OPPORTUNITIES);
    if (!contacts.isEmpty()) {
      var contact = Choice.ofContacts(contacts, accountsOf(opportunities));
      var findings = new Findings(contact, Choice.NONE, Choice.NONE, opportunities);
      return match(findings, Confidence.CONTACT_EMAIL, queries);
    }
    if (!leads.isEmpty()) {
      var findings = new Findings(Choice.NONE, Choice.ofLeads(leads), account, opportunities);
      return match(findings, Confidence.LEAD_EMAIL, queries);
    }
    var converted = rows(found, CONVERTED);
    return converted.isEmpty()
        ? companyAlone(account, queries)
        : converted(converted.get(0), queries, pace);
  }

  private CrmMatch companyAlone(Choice account, PersonQueries queries) {
    return account.best().isPresent()
        ? match(
            new Findings(Choice.NONE, Choice.NONE, account, List.of()), Confidence.DOMAIN, queries)
        : CrmMatch.NONE;
  }

  private CrmMatch converted(RestRecord lead, PersonQueries queries, Pace pace) {
    var contactId = ids(lead, "ConvertedContactId");
    var accountId = ids(lead, "ConvertedAccountId");
    if (contactId.isEmpty() && accountId.isEmpty()) {
      return CrmMatch.NONE;
    }
    var found = rest.composite(pace, queries.byIds(contactId, accountId));
    var accounts = rows(found, ACCOUNTS);
    var account = new Choice(accounts.stream().findFirst(), false);
    var contact = Choice.ofContacts(rows(found, CONTACTS), Set.of());
    if (contact.best().isEmpty() && account.best().isEmpty()) {
      return CrmMatch.NONE;
    }
    return match(
        new Findings(contact, Choice.NONE, account, List.of()), Confidence.CONVERTED_LEAD, queries);
  }

  private CrmMatch match(Findings findings, Confidence confidence, PersonQueries queries) {
    return findings.match(confidence, queries, currency.code());
  }

  private PersonQueries queries() {
    var used = new LinkedHashSet<>(configurations.current().crmFieldsUsed());
    if (fields.exists("Opportunity.CurrencyIsoCode")) {
      used.add("Opportunity.CurrencyIsoCode");
    }
    return new PersonQueries(used);
  }

  private static List<RestRecord> rows(Map<String, Outcome> found, String query) {
    var outcome = found.get(query);
    return outcome == null ? List.of() : outcome.rows();
  }

  private static Set<String> accountsOf(List<RestRecord> opportunities) {
    return opportunities.stream()
        .map(opportunity -> opportunity.required("AccountId"))
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(RestRecord row, String field) {
    return Stream.ofNullable(row.text(field)).collect(Collectors.toSet());
  }
}
