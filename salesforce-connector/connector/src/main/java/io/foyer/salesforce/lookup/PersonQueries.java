package io.foyer.salesforce.lookup;

import io.foyer.crm.control.CrmReader;
import io.foyer.crm.control.Domains;
import io.foyer.crm.entity.CrmObject;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.wire.Soql;
import io.foyer.salesforce.wire.Soql.Fields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The queries of a lookup: five at most, as Salesforce allows in one call.
 *
 * @param fields the fields to read of an object, without {@code Id}
 * @param withTeams whether to ask for account teams, too
 */
record PersonQueries(Function<CrmObject, List<String>> fields, boolean withTeams) {

  static final String CONTACTS = "contacts";
  static final String LEADS = "leads";
  static final String ACCOUNTS = "accounts";
  static final String OPPORTUNITIES = "opportunities";
  static final String TEAMS = "teams";

  private static final String ALWAYS = "Id, SystemModstamp, ";
  // Accounts that share a domain are few; each brings its newest open opportunities along.
  private static final String OPEN_OPPORTUNITIES =
      "(SELECT "
          + ALWAYS
          + "? FROM Opportunities WHERE IsClosed = false"
          + " ORDER BY CreatedDate DESC LIMIT 5)";
  // Of the accounts that share a domain each brings its team along.
  private static final String TEAM =
      "(SELECT " + ALWAYS + "? FROM AccountTeamMembers ORDER BY Id LIMIT 20)";
  private static final List<String> MEMBER =
      List.of("User.Id", "User.Name", "User.Email", "User.IsActive");
  private static final List<String> OWNER =
      List.of("Owner.Id", "Owner.Name", "Owner.Email", "Owner.IsActive");

  /** Everything by an address, in one call. */
  Composite byEmail(String email, Optional<String> domain) {
    var composite =
        Composite.independent()
            .query(CONTACTS, contacts("Email", Set.of(email)))
            .query(LEADS, leads(email))
            .query(OPPORTUNITIES, opportunitiesOfContacts(email));
    domain.ifPresent(name -> composite.query(ACCOUNTS, accounts(name)));
    return withTeams ? composite.query(TEAMS, teamsOfContacts("Email", Set.of(email))) : composite;
  }

  /** What a converted lead has become, in one call. */
  Composite byIds(Set<String> contacts, Set<String> accounts) {
    var composite = Composite.independent();
    if (!contacts.isEmpty()) {
      composite.query(CONTACTS, contacts("Id", contacts));
      if (withTeams) {
        composite.query(TEAMS, teamsOfContacts("Id", contacts));
      }
    }
    if (!accounts.isEmpty()) {
      composite.query(ACCOUNTS, accountsById(accounts));
    }
    return composite;
  }

  private Soql contacts(String field, Set<String> values) {
    var names = new LinkedHashSet<>(fields.apply(CrmObject.CONTACT));
    names.add("Account.Id");
    names.add("Account.SystemModstamp");
    fields.apply(CrmObject.ACCOUNT).forEach(name -> names.add("Account." + name));
    OWNER.forEach(name -> names.add("Account." + name));
    names.addAll(OWNER);
    return Soql.of(
        "SELECT " + ALWAYS + "? FROM Contact WHERE ? IN ? ORDER BY CreatedDate DESC LIMIT ?",
        new Fields(names),
        Fields.of(field),
        values,
        CrmReader.MOST);
  }

  private Soql leads(String email) {
    var names = new LinkedHashSet<>(fields.apply(CrmObject.LEAD));
    names.addAll(OWNER);
    return Soql.of(
        "SELECT " + ALWAYS + "? FROM Lead WHERE Email = ? ORDER BY CreatedDate DESC LIMIT ?",
        new Fields(names),
        email,
        CrmReader.MOST);
  }

  private Soql opportunitiesOfContacts(String email) {
    return Soql.of(
        "SELECT "
            + ALWAYS
            + "? FROM Opportunity WHERE IsClosed = false"
            + " AND AccountId IN (SELECT AccountId FROM Contact WHERE Email = ?)"
            + " ORDER BY CreatedDate DESC LIMIT ?",
        new Fields(fields.apply(CrmObject.OPPORTUNITY)),
        email,
        CrmReader.MOST);
  }

  private Soql teamsOfContacts(String field, Set<String> values) {
    return Soql.of(
        "SELECT "
            + ALWAYS
            + "? FROM AccountTeamMember WHERE AccountId IN (SELECT AccountId FROM Contact WHERE ? IN ?)"
            + " ORDER BY Id LIMIT ?",
        new Fields(memberFields()),
        Fields.of(field),
        values,
        CrmReader.MOST);
  }

  private Soql accounts(String domain) {
    return accountsWithAll()
        .then(
            Soql.of(
                " FROM Account WHERE Web_Domain__c = ? OR Website IN ?"
                    + " ORDER BY LastActivityDate DESC NULLS LAST LIMIT ?",
                domain,
                Domains.spellings(domain),
                CrmReader.MOST));
  }

  private Soql accountsById(Set<String> ids) {
    return accountsWithAll().then(Soql.of(" FROM Account WHERE Id IN ?", ids));
  }

  private Soql accountsWithAll() {
    var soql =
        Soql.of(
            "SELECT " + ALWAYS + "?, " + OPEN_OPPORTUNITIES,
            new Fields(accountFields()),
            new Fields(fields.apply(CrmObject.OPPORTUNITY)));
    return withTeams ? soql.then(Soql.of(", " + TEAM, new Fields(memberFields()))) : soql;
  }

  private Set<String> memberFields() {
    var names = new LinkedHashSet<>(fields.apply(CrmObject.ACCOUNT_TEAM));
    names.addAll(MEMBER);
    return names;
  }

  private Set<String> accountFields() {
    var names = new LinkedHashSet<>(fields.apply(CrmObject.ACCOUNT));
    names.addAll(OWNER);
    return names;
  }
}
