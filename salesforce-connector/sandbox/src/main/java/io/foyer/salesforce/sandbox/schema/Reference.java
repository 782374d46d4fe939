package io.foyer.salesforce.sandbox.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a reference field points, and how both directions are called in a query. */
public record Reference(List<String> to, String relationship, @Nullable String children) {

  public boolean isPolymorphic() {
    return to.size() > 1;
  }
}
