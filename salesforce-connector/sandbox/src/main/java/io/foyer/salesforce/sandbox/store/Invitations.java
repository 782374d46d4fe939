package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives each user who is invited to an Event a copy of it, as an org does. */
final class Invitations {
  private static final List<String> SHARED =
      List.of(
          "Subject",
          "StartDateTime",
          "EndDateTime",
          "DurationInMinutes",
          "IsAllDayEvent",
          "Location",
          "ShowAs");

  private final Schema schema;

  Invitations(Schema schema) {
    this.schema = schema;
  }

  /** The copy that a new relation brings with it; empty where nobody is invited who is a user. */
  Optional<Draft> copy(Connection connection, Draft relation) throws SQLException {
    var isInvitation =
        relation.type().name().equals("EventRelation")
            && relation.text("RelationId").startsWith("005");
    if (!isInvitation) {
      return Optional.empty();
    }
    var type = schema.required("Event");
    var event = RecordWriter.living(connection, type, relation.text("EventId"));
    var copy = new Draft(type, Map.of());
    SHARED.forEach(field -> copy.set(field, event.get(field)));
    copy.set("OwnerId", relation.text("RelationId"));
    copy.set("IsChild", true);
    return Optional.of(copy);
  }
}
