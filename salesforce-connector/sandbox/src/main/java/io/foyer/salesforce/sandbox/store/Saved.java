package io.foyer.salesforce.sandbox.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one record of a save. */
public record Saved(@Nullable String id, boolean created, List<SaveError> errors) {

  static Saved as(String id, boolean created) {
    return new Saved(id, created, List.of());
  }

  static Saved refused(SaveError error) {
    return new Saved(null, false, List.of(error));
  }

  public boolean success() {
    return errors.isEmpty();
  }
}
