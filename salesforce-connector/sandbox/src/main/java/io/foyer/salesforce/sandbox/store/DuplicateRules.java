package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The org's two duplicate rules: a lead is like the contacts and open leads of its e-mail address,
 * a contact like the contacts of its.
 */
final class DuplicateRules {
  private final Schema schema;

  DuplicateRules(Schema schema) {
    this.schema = schema;
  }

  /** Refuses a record that is like another, unless its author allows that. */
  void check(Saving saving, Draft draft) throws SQLException {
    if (saving.author().allowsDuplicates() || !draft.isNew()) {
      return;
    }
    var found = find(saving.connection(), draft.type(), draft.text("Id"), email(draft));
    if (found.isPresent()) {
      throw new Refusal(
          new SaveError(
              "DUPLICATES_DETECTED", "Use one of these records?", List.of(), found.get()));
    }
  }

  private static String email(Draft draft) {
    return draft.type().field("Email").isPresent() ? draft.text("Email") : "";
  }

  /**
   * Records like the one with this e-mail address.
   *
   * @param id of the record itself, which is no duplicate of its own
   */
  Optional<Duplicates> find(Connection connection, ObjectType type, String id, String email)
      throws SQLException {
    boolean isLead = type.name().equals("Lead");
    if (email.isEmpty() || !(isLead || type.name().equals("Contact"))) {
      return Optional.empty();
    }
    var matches = new ArrayList<Duplicates.Match>();
    match(connection, "Contact", id, email).ifPresent(matches::add);
    if (isLead) {
      match(connection, "Lead", id, email).ifPresent(matches::add);
    }
    return matches.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Duplicates("Standard_%s_Duplicate_Rule".formatted(type), type.name(), matches));
  }

  private Optional<Duplicates.Match> match(
      Connection connection, String object, String id, String email) throws SQLException {
    var open = object.equals("Lead") ? " AND NOT \"IsConverted\"" : "";
    var condition =
        quoted("Email") + " = ? AND \"Id\" <> ? AND NOT \"IsDeleted\"" + open + " ORDER BY \"Id\"";
    var rows = RecordReader.where(connection, schema.required(object), condition, email, id);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Duplicates.Match("Standard_%s_Match_Rule_v1_1".formatted(object), object, rows));
  }
}
