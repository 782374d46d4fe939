package io.foyer.salesforce.sandbox.rights;

import io.foyer.salesforce.sandbox.schema.Grants;
import io.foyer.salesforce.sandbox.schema.PackageFiles;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.store.Database;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schema as each user sees it.
 *
 * <p>Users with the same profile and permission sets share a view, made once; an assignment that is
 * added or taken away counts from the next call on.
 */
public final class Views {
  private static final String NAMES =
      """
      SELECT p."Name" FROM "User" u JOIN "Profile" p ON p."Id" = u."ProfileId" WHERE u."Id" = ?
      UNION ALL
      SELECT s."Name" FROM "PermissionSetAssignment" a
      JOIN "PermissionSet" s ON s."Id" = a."PermissionSetId"
      WHERE a."AssigneeId" = ? AND NOT a."IsDeleted"
      UNION ALL
      SELECT s."Name" FROM "PermissionSetAssignment" a
      JOIN "PermissionSet" g ON g."Id" = a."PermissionSetId"
      JOIN "PermissionSetGroupComponent" c
        ON c."PermissionSetGroupId" = g."PermissionSetGroupId" AND NOT c."IsDeleted"
      JOIN "PermissionSet" s ON s."Id" = c."PermissionSetId"
      WHERE a."AssigneeId" = ? AND NOT a."IsDeleted"
      """;
  private final Database database;
  private final Schema schema;
  private final Map<String, Grants> sets;
  private final Map<Set<String>, Schema> views = new ConcurrentHashMap<>();

  public Views(Database database, Schema schema) {
    this.database = database;
    this.schema = schema;
    this.sets = new PackageFiles().grants();
  }

  /** What the user with that id sees of the org. */
  public Schema of(String user) {
    var names = new HashSet<>(database.list(NAMES, row -> row.getString(1), user, user, user));
    return views.computeIfAbsent(names, key -> schema.seenWith(grants(names)));
  }

  private Grants grants(Set<String> names) {
    var profile =
        names.stream()
            .flatMap(name -> Profile.labelled(name).stream())
            .findFirst()
            // An org that was seeded before there were profiles has users without one.
            .orElse(Profile.STANDARD_USER);
    var all = profile.grants(schema);
    for (var name : List.copyOf(names)) {
      all = all.and(sets.getOrDefault(name, Grants.NONE));
    }
    return all;
  }
}
