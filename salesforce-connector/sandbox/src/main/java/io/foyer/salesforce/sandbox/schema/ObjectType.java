package io.foyer.salesforce.sandbox.schema;

import java.util.Collection;
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
  private final Set<String> hidden = ConcurrentHashMap.newKeySet();

  ObjectType(ObjectHead head, Collection<Field> fields) {
    this.head = head;
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
    return head.deletable();
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
