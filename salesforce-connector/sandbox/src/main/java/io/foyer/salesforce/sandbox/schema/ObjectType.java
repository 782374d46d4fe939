package io.foyer.salesforce.sandbox.schema;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An object of the org with its fields; names are found without regard to case. */
public final class ObjectType {
  private final ObjectHead head;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Set<Right> rights;
  private final Set<String> hidden;

  ObjectType(ObjectHead head, Collection<Field> fields) {
    // Custom metadata comes and goes with deployments only.
    this(
        head,
        fields,
        head.name().endsWith("__mdt") ? EnumSet.of(Right.READ) : EnumSet.allOf(Right.class),
        ConcurrentHashMap.newKeySet());
  }

  private ObjectType(
      ObjectHead head, Collection<Field> fields, Set<Right> rights, Set<String> hidden) {
    this.head = head;
    this.rights = rights;
    this.hidden = hidden;
    fields.forEach(field -> this.fields.put(field.name().toLowerCase(Locale.ROOT), field));
  }

  public String name() {
    return head.name();
  }

  public String label() {
    return head.label();
  }

  public String labelPlural() {
    return head.labelPlural();
  }

  /** The three characters with which every id of this object begins. */
  public String prefix() {
    return head.prefix();
  }

  public boolean isCustom() {
    return head.custom();
  }

  public boolean isDeletable() {
    return head.deletable() && may(Right.DELETE);
  }

  /** Whether whoever sees the object like this may do that with its records. */
  public boolean may(Right right) {
    return rights.contains(right);
  }

  /** The object as somebody with these grants finds it; nothing for who may not read it. */
  Optional<ObjectType> seenWith(Grants grants) {
    var left = EnumSet.copyOf(rights);
    left.retainAll(grants.on(name()));
    if (!left.contains(Right.READ)) {
      return Optional.empty();
    }
    var seen =
        fields.values().stream()
            .filter(field -> grants.sees(name(), field))
            .map(field -> field.with(Trait.READ_ONLY, !grants.edits(name(), field)))
            .toList();
    return Optional.of(new ObjectType(head, seen, left, hidden));
  }

  /** The name by which permission sets grant the field. */
  public String grantOf(Field field) {
    return Grants.named(name(), field);
  }

  public Collection<Field> fields() {
    return hidden.isEmpty()
        ? fields.values()
        : fields.values().stream().filter(field -> !hidden.contains(field.name())).toList();
  }

  public Optional<Field> field(String name) {
    return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)))
        .filter(field -> !hidden.contains(field.name()));
  }

  /** Takes a field away until {@link #showAll}; its values stay. */
  public Field hide(Field field) {
    hidden.add(field.name());
    return field;
  }

  public void showAll() {
    hidden.clear();
  }

  /** A field that is known to exist. */
  public Field required(String name) {
    return field(name)
        .orElseThrow(() -> new IllegalArgumentException(name() + " has no field " + name));
  }

  /** The reference field behind a relationship such as {@code Account} or {@code Team__r}. */
  public Optional<Field> parent(String relationship) {
    return fields.values().stream()
        .filter(field -> field.reference() != null)
        .filter(field -> field.target().relationship().equalsIgnoreCase(relationship))
        .findFirst();
  }

  public Optional<Field> nameField() {
    return fields.values().stream().filter(field -> field.is(Trait.NAME_FIELD)).findFirst();
  }

  public List<Field> references() {
    return fields.values().stream().filter(field -> field.reference() != null).toList();
  }

  @Override
  public String toString() {
    return name();
  }
}
