package io.foyer.salesforce.sandbox.store;

/**
 * Who saves, and how.
 *
 * @param allOrNone whether one refused record undoes the whole call
 * @param allowsDuplicates whether a record is saved although another is like it
 */
public record Author(String user, boolean allOrNone, boolean allowsDuplicates) {

  public static Author of(String user) {
    return new Author(user, false, false);
  }

  public Author insistingOnAll() {
    return insistingOnAll(true);
  }

  public Author insistingOnAll(boolean insists) {
    return new Author(user, insists, allowsDuplicates);
  }

  public Author allowingDuplicates(boolean allows) {
    return new Author(user, allOrNone, allows);
  }
}
