package io.foyer.salesforce.sandbox.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All objects of the org. Immutable after start. */
public final class Schema {
  private final Map<String, ObjectType> types = new LinkedHashMap<>();
  private final Map<String, ObjectType> byPrefix = new HashMap<>();
  private final Map<String, List<ChildLink>> children = new HashMap<>();

  Schema(Collection<ObjectType> all) {
    all.forEach(type -> types.put(type.name().toLowerCase(Locale.ROOT), type));
    all.forEach(type -> byPrefix.put(type.prefix(), type));
    all.forEach(type -> type.references().forEach(field -> link(type, field)));
  }

  private void link(ObjectType type, Field field) {
    var name = field.target().children();
    if (name != null) {
      for (var parent : field.target().to()) {
        children
            .computeIfAbsent(parent, key -> new ArrayList<>())
            .add(new ChildLink(name, type, field));
      }
    }
  }

  /** The schema as somebody with these grants finds it. */
  public Schema seenWith(Grants grants) {
    return grants.isEverything()
        ? this
        : new Schema(types.values().stream().flatMap(t -> t.seenWith(grants).stream()).toList());
  }

  public Collection<ObjectType> types() {
    return types.values();
  }

  public Optional<ObjectType> type(String name) {
    return Optional.ofNullable(types.get(name.toLowerCase(Locale.ROOT)));
  }

  /** A type that is known to exist. */
  public ObjectType required(String name) {
    return type(name).orElseThrow(() -> new IllegalArgumentException("no object " + name));
  }

  /** The object to which a record id belongs. */
  public Optional<ObjectType> typeOfId(String id) {
    return id.length() < 3
        ? Optional.empty()
        : Optional.ofNullable(byPrefix.get(id.substring(0, 3)));
  }

  public List<ChildLink> children(ObjectType parent) {
    return children.getOrDefault(parent.name(), List.of());
  }

  public Optional<ChildLink> child(ObjectType parent, String name) {
    return children(parent).stream().filter(link -> link.name().equalsIgnoreCase(name)).findFirst();
  }
}
