package io.foyer.salesforce.sandbox.schema;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field of an object. Immutable; built by the withers from {@link #of}. */
public record Field(
    String name,
    String label,
    FieldType type,
    Size size,
    Set<Trait> traits,
    @Nullable Reference reference,
    List<String> values,
    @Nullable String defaultValue,
    @Nullable String help) {

  static Field of(String name, String label, FieldType type) {
    return new Field(name, label, type, Size.NONE, Set.of(), null, List.of(), null, null);
  }

  Field sized(Size newSize) {
    return new Field(name, label, type, newSize, traits, reference, values, defaultValue, help);
  }

  Field with(Trait first, Trait... more) {
    var all = EnumSet.of(first, more);
    all.addAll(traits);
    return new Field(
        name, label, type, size, Set.copyOf(all), reference, values, defaultValue, help);
  }

  Field with(Trait trait, boolean present) {
    return present ? with(trait) : this;
  }

  Field pointing(Reference target) {
    return new Field(name, label, type, size, traits, target, values, defaultValue, help);
  }

  Field choosing(List<String> choices) {
    return new Field(
        name, label, type, size, traits, reference, List.copyOf(choices), defaultValue, help);
  }

  Field defaulting(@Nullable String value) {
    return new Field(name, label, type, size, traits, reference, values, value, help);
  }

  Field explained(@Nullable String text) {
    return new Field(name, label, type, size, traits, reference, values, defaultValue, text);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  public boolean isRequired() {
    return is(Trait.REQUIRED);
  }

  public boolean isCustom() {
    return is(Trait.CUSTOM);
  }

  /** Whether a caller may set it. */
  public boolean isWritable() {
    return !is(Trait.READ_ONLY) && !is(Trait.AUTO_NUMBER);
  }

  /** Whether an upsert may name it. */
  public boolean isKey() {
    return is(Trait.EXTERNAL_ID) || is(Trait.ID_LOOKUP) || type == FieldType.ID;
  }

  /** Where it points; only for references. */
  public Reference target() {
    if (reference == null) {
      throw new IllegalStateException(name + " is no reference");
    }
    return reference;
  }

  public String columnType() {
    return type.column(size);
  }
}
