package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.AssignmentRule;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Gives leads to whom the assignment rule names, where their author lets it. */
final class Assignment {
  /** The rule that is active, whichever that is. */
  private static final String ACTIVE = "true";

  private static final String RULES =
      "SELECT \"Name\" FROM \"AssignmentRule\""
          + " WHERE \"SobjectType\" = 'Lead' AND NOT \"IsDeleted\" AND ";
  private final List<AssignmentRule> rules = AssignmentRule.ofLeads();

  void apply(Saving saving, Draft draft) throws SQLException {
    var asked = saving.author().rule();
    if (asked.isEmpty() || !draft.type().name().equals("Lead")) {
      return;
    }
    var names = names(saving.connection(), asked);
    var entry =
        rules.stream()
            .filter(rule -> names.contains(rule.name()))
            .flatMap(rule -> rule.entry(draft::text).stream())
            .findFirst();
    if (entry.isPresent()) {
      draft.set("OwnerId", owner(saving.connection(), entry.get()));
    }
  }

  private static List<String> names(Connection connection, String asked) throws SQLException {
    if (asked.equals(ACTIVE)) {
      return Database.list(connection, RULES + "\"Active\"", row -> row.getString(1));
    }
    var named = Database.list(connection, RULES + "\"Id\" = ?", row -> row.getString(1), asked);
    if (named.isEmpty()) {
      throw new Refusal("INVALID_CROSS_REFERENCE_KEY", "no such assignment rule: " + asked);
    }
    return named;
  }

  private static String owner(Connection connection, AssignmentRule.Entry entry)
      throws SQLException {
    var sql =
        entry.toQueue()
            ? "SELECT \"Id\" FROM \"Group\" WHERE \"Type\" = 'Queue' AND \"DeveloperName\" = ?"
            : "SELECT \"Id\" FROM \"User\" WHERE \"Username\" = ?";
    return Database.list(connection, sql, row -> row.getString(1), entry.assignee()).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "INVALID_CROSS_REFERENCE_KEY", "the rule's assignee is gone", "OwnerId"));
  }
}
