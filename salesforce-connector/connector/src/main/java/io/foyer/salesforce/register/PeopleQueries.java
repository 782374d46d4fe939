package io.foyer.salesforce.register;

import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.FoundPerson;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.wire.Soql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The queries of a search for people, and what they answer. */
final class PeopleQueries {

  static final String ACCESS = "access";
  private static final String CONTACTS = "contacts";
  private static final String LEADS = "leads";

  private static final String CONTACT = "SELECT Id, Name, Email, Account.Name FROM Contact WHERE ";
  private static final String LEAD =
      "SELECT Id, Name, Email, Company FROM Lead WHERE IsConverted = false AND ";

  private static final String CONTACT_BEGINS =
      "(Name LIKE ? OR LastName LIKE ? OR Email LIKE ? OR Account.Name LIKE ?)"
          + " ORDER BY LastModifiedDate DESC LIMIT ?";
  private static final String LEAD_BEGINS =
      "(Name LIKE ? OR LastName LIKE ? OR Email LIKE ? OR Company LIKE ?)"
          + " ORDER BY LastModifiedDate DESC LIMIT ?";

  private PeopleQueries() {}

  /** Each kind in the fields that an org has indexed: a million leads are searched in no time. */
  static Composite beginning(String words, int most) {
    var start = new Soql.Beginning(words);
    return Composite.independent()
        .query(CONTACTS, Soql.of(CONTACT + CONTACT_BEGINS, start, start, start, start, most))
        .query(LEADS, Soql.of(LEAD + LEAD_BEGINS, start, start, start, start, most));
  }

  static Composite byIds(Collection<String> ids) {
    return Composite.independent()
        .query(CONTACTS, Soql.of(CONTACT + "Id IN ?", ids))
        .query(LEADS, Soql.of(LEAD + "Id IN ?", ids));
  }

  /** Which of the records the user may read. */
  static Composite access(Composite composite, Collection<String> ids, String user) {
    return composite.query(
        ACCESS,
        Soql.of(
            "SELECT RecordId FROM UserRecordAccess"
                + " WHERE UserId = ? AND RecordId IN ? AND HasReadAccess = true",
            user,
            ids));
  }

  static List<FoundPerson> people(Map<String, Outcome> answer) {
    var people = new ArrayList<FoundPerson>();
    rows(answer, CONTACTS)
        .forEach(row -> people.add(person(CrmObject.CONTACT, row, "Account.Name")));
    rows(answer, LEADS).forEach(row -> people.add(person(CrmObject.LEAD, row, "Company")));
    return people;
  }

  private static FoundPerson person(CrmObject object, RestRecord row, String company) {
    return new FoundPerson(
        object, row.id(), row.required("Name"), row.text(company), row.text("Email"));
  }

  private static List<RestRecord> rows(Map<String, Outcome> answer, String query) {
    var outcome = answer.get(query);
    return outcome == null ? List.of() : outcome.rows();
  }
}
