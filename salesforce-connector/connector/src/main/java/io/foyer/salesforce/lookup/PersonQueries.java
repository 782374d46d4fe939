package io.foyer.salesforce.lookup;

import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.wire.Soql;
import io.foyer.salesforce.wire.Soql.Fields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The queries of a lookup.
 *
 * @param criteriaFields fields that criteria name, as {@code Object.Field}
 */
record PersonQueries(Set<String> criteriaFields) {

  static final String CONTACTS = "contacts";
  static final String LEADS = "leads";
  static final String CONVERTED = "converted";
  static final String ACCOUNTS = "accounts";
  static final String OPPORTUNITIES = "opportunities";

  private static final List<String> CONTACT =
      List.of("Id", "FirstName", "LastName", "Email", "Title", "AccountId", "OwnerId");
  private static final List<String> LEAD =
      List.of("Id", "Name", "Company", "Email", "Title", "Status", "OwnerId");
  private static final List<String> ACCOUNT =
      List.of(
          "Id",
          "Name",
          "Industry",
          "NumberOfEmployees",
          "Website",
          "BillingCountry",
          "BillingCity",
          "Target_Account__c",
          "Web_Domain__c",
          "OwnerId");
  private static final List<String> OPPORTUNITY =
      List.of("Id", "Name", "Amount", "StageName", "CloseDate", "AccountId", "OwnerId");
  private static final List<String> USER =
      List.of("Owner.Id", "Owner.Name", "Owner.Email", "Owner.IsActive");

  /** Everything by an address, in one call. */
  Composite byEmail(String email, Set<String> domains) {
    var composite =
        Composite.independent()
            .query(CONTACTS, contacts("Email", Set.of(email)))
            .query(LEADS, leads(email))
            .query(CONVERTED, converted(email))
            .query(OPPORTUNITIES, opportunitiesOfContacts(email));
    return domains.isEmpty() ? composite : composite.query(ACCOUNTS, accounts(domains));
  }

  /** What a converted lead has become, in one call. */
  Composite byIds(Set<String> contacts, Set<String> accounts) {
    var composite = Composite.independent();
    if (!contacts.isEmpty()) {
      composite.query(CONTACTS, contacts("Id", contacts));
    }
    if (!accounts.isEmpty()) {
      composite.query(ACCOUNTS, accountsById(accounts));
    }
    return composite;
  }

  /** Facts of one object that a record of it can tell, by their names in criteria. */
  List<String> factsOf(String object) {
    var own =
        switch (object) {
          case "Contact" -> CONTACT;
          case "Lead" -> LEAD;
          case "Account" -> ACCOUNT;
          default -> OPPORTUNITY;
        };
    return fields(object, own);
  }

  private Soql contacts(String field, Set<String> values) {
    var fields = new LinkedHashSet<>(fields("Contact", CONTACT));
    factsOf("Account").forEach(name -> fields.add("Account." + name));
    USER.forEach(name -> fields.add("Account." + name));
    fields.addAll(owner());
    return Soql.of(
        "SELECT ? FROM Contact WHERE ? IN ? ORDER BY CreatedDate DESC LIMIT 20",
        new Fields(fields),
        Fields.of(field),
        values);
  }

  private Soql leads(String email) {
    var fields = new LinkedHashSet<>(fields("Lead", LEAD));
    fields.addAll(owner());
    return Soql.of(
        "SELECT ? FROM Lead WHERE Email = ? AND IsConverted = false"
            + " ORDER BY CreatedDate DESC LIMIT 20",
        new Fields(fields),
        email);
  }

  private static Soql converted(String email) {
    return Soql.of(
        "SELECT Id, ConvertedContactId, ConvertedAccountId FROM Lead"
            + " WHERE Email = ? AND IsConverted = true ORDER BY ConvertedDate DESC LIMIT 1",
        email);
  }

  private Soql opportunitiesOfContacts(String email) {
    return Soql.of(
        "SELECT ? FROM Opportunity WHERE IsClosed = false"
            + " AND AccountId IN (SELECT AccountId FROM Contact WHERE Email = ?)"
            + " ORDER BY CreatedDate DESC LIMIT 50",
        new Fields(factsOf("Opportunity")),
        email);
  }

  private Soql accounts(Set<String> domains) {
    var spellings = domains.stream().flatMap(domain -> Domains.spellings(domain).stream()).toList();
    return Soql.of(
        "SELECT ?, (SELECT ? FROM Opportunities WHERE IsClosed = false"
            + " ORDER BY CreatedDate DESC LIMIT 1)"
            + " FROM Account WHERE Web_Domain__c IN ? OR Website IN ?"
            + " ORDER BY LastActivityDate DESC NULLS LAST LIMIT 50",
        new Fields(accountFields()),
        new Fields(factsOf("Opportunity")),
        domains,
        spellings);
  }

  private Soql accountsById(Set<String> ids) {
    return Soql.of(
        "SELECT ?, (SELECT ? FROM Opportunities WHERE IsClosed = false"
            + " ORDER BY CreatedDate DESC LIMIT 1) FROM Account WHERE Id IN ?",
        new Fields(accountFields()),
        new Fields(factsOf("Opportunity")),
        ids);
  }

  private Set<String> accountFields() {
    var fields = new LinkedHashSet<>(factsOf("Account"));
    fields.add("ParentId");
    fields.add("LastActivityDate");
    fields.addAll(owner());
    return fields;
  }

  // A lead's owner may be a queue, which has a name but neither address nor activity of its own.
  private static List<String> owner() {
    return USER;
  }

  private List<String> fields(String object, List<String> own) {
    var prefix = object + ".";
    var named =
        criteriaFields.stream()
            .filter(name -> name.startsWith(prefix))
            .map(name -> name.substring(prefix.length()))
            .sorted();
    return Stream.concat(own.stream(), named).distinct().toList();
  }
}
