package io.foyer.crm.entity;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one record that was to be written among others.
 *
 * @param written id of the CRM's record; null when it failed
 * @param failure why it is not written; null when it is
 */
public record Written(@Nullable String written, @Nullable RuntimeException failure) {

  public static Written as(String id) {
    return new Written(id, null);
  }

  public static Written not(RuntimeException failure) {
    return new Written(null, failure);
  }

  /** The id; empty when it failed. */
  public Optional<String> id() {
    return Optional.ofNullable(written);
  }

  /** The id, or the failure thrown. */
  public String checked() {
    if (failure != null) {
      throw failure;
    }
    return Objects.requireNonNull(written);
  }
}
