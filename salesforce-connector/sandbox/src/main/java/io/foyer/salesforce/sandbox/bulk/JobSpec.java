package io.foyer.salesforce.sandbox.bulk;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.store.Author;
import org.jspecify.annotations.Nullable;

/**
 * What a job was asked to do.
 *
 * @param key the field by which an upsert finds records; null otherwise
 * @param separator between the values of a row
 */
public record JobSpec(
    Operation operation, ObjectType type, @Nullable Field key, Author author, char separator) {

  /** Separated by commas. */
  public JobSpec(Operation operation, ObjectType type, @Nullable Field key, Author author) {
    this(operation, type, key, author, ',');
  }

  /** Separated otherwise. */
  public JobSpec separated(char other) {
    return new JobSpec(operation, type, key, author, other);
  }

  /** The key's name, or nothing. */
  public @Nullable String keyName() {
    return key == null ? null : key.name();
  }
}
