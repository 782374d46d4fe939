package io.foyer.salesforce.writing.people;

import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.wire.Soql;
import io.foyer.salesforce.writing.content.NewLead;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to learn on which records activities belong, in one call.
 *
 * <p>Deleted records are asked for too: of a merged one the survivor is wanted. Conditions are
 * never empty lists, which the query language does not know: an id and an address of nobody stand
 * there.
 */
final class PeopleQueries {

  static final String CONTACTS = "contacts";
  static final String LEADS = "leads";
  static final String ACCOUNTS = "accounts";
  static final String OPPORTUNITIES = "opportunities";
  static final String CAMPAIGNS = "campaigns";
  static final String MEMBERS = "members";

  private static final String NOBODY = "nobody@invalid";

  private final Set<String> contacts = new HashSet<>(Set.of("003000000000000AAA"));
  private final Set<String> leads = new HashSet<>(Set.of("00Q000000000000EAA"));
  private final Set<String> accounts = new HashSet<>();
  private final Set<String> emails = new HashSet<>(Set.of(NOBODY));
  private final Set<String> keys = new HashSet<>(Set.of(NOBODY));
  private final Set<String> campaigns = new HashSet<>();

  static PeopleQueries of(Collection<VisitorRecord> visitors) {
    var queries = new PeopleQueries();
    visitors.forEach(queries::add);
    return queries;
  }

  static PeopleQueries ofIds(Set<String> contacts, Set<String> leads, Set<String> accounts) {
    var queries = new PeopleQueries();
    queries.contacts.addAll(contacts);
    queries.leads.addAll(leads);
    queries.accounts.addAll(accounts);
    return queries;
  }

  private void add(VisitorRecord visitor) {
    add(contacts, visitor.contactId());
    add(leads, visitor.leadId());
    var email = visitor.email();
    if (email != null) {
      emails.add(email.strip().toLowerCase(Locale.ROOT));
      keys.add(NewLead.key(email));
      add(campaigns, visitor.visit().campaign());
    } else if (visitor.contactId() == null && visitor.leadId() == null) {
      add(accounts, visitor.accountId());
    }
  }

  private static void add(Set<String> values, @Nullable String value) {
    if (value != null) {
      values.add(value);
    }
  }

  /** At most five queries, as Salesforce takes: companies alone have no campaign. */
  Composite composite() {
    var composite =
        Composite.independent()
            .queryAll(CONTACTS, contactQuery())
            .queryAll(LEADS, leadQuery())
            .query(OPPORTUNITIES, opportunityQuery());
    if (!accounts.isEmpty()) {
      composite.queryAll(
          ACCOUNTS,
          Soql.of(
              "SELECT Id, OwnerId, IsDeleted, MasterRecordId FROM Account WHERE Id IN ?",
              accounts));
    }
    if (!campaigns.isEmpty() && accounts.isEmpty()) {
      composite.query(CAMPAIGNS, campaignQuery()).query(MEMBERS, memberQuery());
    }
    return composite;
  }

  private Soql contactQuery() {
    return Soql.of(
        "SELECT Id, AccountId, OwnerId, Email, IsDeleted, MasterRecordId FROM Contact"
            + " WHERE Id IN ? OR Email IN ? ORDER BY CreatedDate DESC",
        contacts,
        emails);
  }

  private Soql leadQuery() {
    return Soql.of(
        "SELECT Id, OwnerId, Email, Foyer_Key__c, IsConverted, ConvertedContactId,"
            + " ConvertedAccountId, IsDeleted, MasterRecordId FROM Lead"
            + " WHERE Id IN ? OR Email IN ? OR Foyer_Key__c IN ? ORDER BY CreatedDate DESC",
        leads,
        emails,
        keys);
  }

  private Soql opportunityQuery() {
    return Soql.of(
        "SELECT Id, AccountId FROM Opportunity WHERE IsClosed = false AND AccountId IN"
            + " (SELECT AccountId FROM Contact WHERE Id IN ? OR Email IN ?)"
            + " ORDER BY CreatedDate DESC",
        contacts,
        emails);
  }

  private Soql campaignQuery() {
    return Soql.of(
        "SELECT Id, Name FROM Campaign WHERE Name IN ?"
            + " ORDER BY IsActive DESC, CreatedDate DESC",
        campaigns);
  }

  private Soql memberQuery() {
    return Soql.of(
        "SELECT CampaignId, ContactId, LeadId FROM CampaignMember WHERE Campaign.Name IN ?"
            + " AND (ContactId IN ? OR LeadId IN ? OR Contact.Email IN ? OR Lead.Email IN ?)",
        campaigns,
        contacts,
        leads,
        emails,
        emails);
  }
}
