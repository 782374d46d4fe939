package io.foyer.salesforce.sandbox.changes;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where events of one object, or of all, are heard.
 *
 * @param entity the object's name; null for all
 */
public record Channel(String name, @Nullable String entity) {
  private static final String ALL = "/data/ChangeEvents";
  private static final String PREFIX = "/data/";
  private static final Set<String> SILENT =
      Set.of(
          "Organization",
          "Group",
          "QueueSobject",
          "AssignmentRule",
          "Profile",
          "PermissionSet",
          "PermissionSetAssignment",
          "PermissionSetGroup",
          "PermissionSetGroupComponent");

  /** The channel of that name, if the org has one: {@code /data/Live_Stream__ChangeEvent}. */
  public static Optional<Channel> named(String name, Schema schema) {
    if (name.equals(ALL)) {
      return Optional.of(new Channel(name, null));
    }
    return schema.types().stream()
        .filter(Channel::hasEvents)
        .filter(type -> name.equals(PREFIX + eventName(type.name())))
        .findFirst()
        .map(type -> new Channel(name, type.name()));
  }

  /** The channel of an object's events. */
  public static String of(String entity) {
    return PREFIX + eventName(entity);
  }

  static boolean hasEvents(ObjectType type) {
    return !SILENT.contains(type.name()) && !type.name().endsWith("__mdt");
  }

  static String eventName(String object) {
    return object.replaceAll("__c$", "__") + "ChangeEvent";
  }
}
