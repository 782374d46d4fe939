package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * What an org does with groups of permission sets: each stands for a set made of all its parts, and
 * who is assigned the group is assigned that set.
 */
final class PermissionSetGroups {
  private static final String GROUP = "PermissionSetGroupId";

  private final Schema schema;

  PermissionSetGroups(Schema schema) {
    this.schema = schema;
  }

  /** The set that comes with a new group. */
  Optional<Draft> setOf(Draft saved) {
    if (!saved.type().name().equals("PermissionSetGroup")) {
      return Optional.empty();
    }
    var set = new Draft(schema.required("PermissionSet"), Map.of());
    set.set("Name", saved.text("DeveloperName"));
    set.set("Label", saved.text("MasterLabel"));
    set.set("Type", "Group");
    set.set(GROUP, saved.text("Id"));
    return Optional.of(set);
  }

  /** Names the group's set in a new assignment of the group. */
  void assign(Connection connection, Draft draft) throws SQLException {
    if (draft.type().name().equals("PermissionSetAssignment") && !draft.text(GROUP).isEmpty()) {
      var sql = "SELECT \"Id\" FROM \"PermissionSet\" WHERE \"PermissionSetGroupId\" = ?";
      Database.list(connection, sql, row -> row.getString(1), draft.text(GROUP))
          .forEach(set -> draft.set("PermissionSetId", set));
    }
  }
}
