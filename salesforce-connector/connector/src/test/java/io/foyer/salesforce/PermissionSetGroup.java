package io.foyer.salesforce;

import io.foyer.access.entity.RepId;
import io.foyer.salesforce.wire.Soql;
import java.util.Map;

/** A group of permission sets in the local Salesforce, made as admins make it. */
record PermissionSetGroup(LocalSalesforce org, String id) {

  static PermissionSetGroup of(LocalSalesforce org, String name, String... sets) {
    var id =
        org.make("PermissionSetGroup", Map.of("DeveloperName", name, "MasterLabel", name + " all"));
    for (var set : sets) {
      var part = org.query(Soql.of("SELECT Id FROM PermissionSet WHERE Name = ?", set)).get(0);
      org.make(
          "PermissionSetGroupComponent",
          Map.of("PermissionSetGroupId", id, "PermissionSetId", part));
    }
    return new PermissionSetGroup(org, id);
  }

  PermissionSetGroup assignedTo(RepId user) {
    org.make(
        "PermissionSetAssignment", Map.of("PermissionSetGroupId", id, "AssigneeId", user.value()));
    return this;
  }

  /** Takes the group from all again. */
  void taken() {
    org.query(Soql.of("SELECT Id FROM PermissionSetAssignment WHERE PermissionSetGroupId = ?", id))
        .forEach(org::delete);
  }
}
