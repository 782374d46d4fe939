package io.foyer.salesforce.sandbox.soql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some rows of an answer, how many there are in all, and the locator of the next ones. */
public record Page(List<Found> rows, long size, @Nullable String next) {

  public boolean isDone() {
    return next == null;
  }
}
