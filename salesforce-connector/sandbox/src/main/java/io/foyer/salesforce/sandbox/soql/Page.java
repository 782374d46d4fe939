package io.foyer.salesforce.sandbox.soql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some rows of an answer, how many there are in all, and the locator of the next ones. */
public record Page(List<Found> rows, long size, @Nullable String next) {

  private static final int SMALLEST = 200;

  /** As many rows as Salesforce gives a caller who asks for so many. */
  static int sized(int asked) {
    return Math.max(SMALLEST, Math.min(Queries.LARGEST_PAGE, asked));
  }

  public boolean isDone() {
    return next == null;
  }
}
