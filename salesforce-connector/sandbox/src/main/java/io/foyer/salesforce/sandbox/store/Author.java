package io.foyer.salesforce.sandbox.store;

/** Who saves, and whether one refused record undoes the whole call. */
public record Author(String user, boolean allOrNone) {

  public static Author of(String user) {
    return new Author(user, false);
  }

  public Author insistingOnAll() {
    return new Author(user, true);
  }
}
