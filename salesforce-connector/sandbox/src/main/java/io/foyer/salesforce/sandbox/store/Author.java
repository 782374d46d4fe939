package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.Schema;

/**
 * Who saves, and how.
 *
 * @param schema what the user sees of the org
 * @param allOrNone whether one refused record undoes the whole call
 * @param allowsDuplicates whether a record is saved although another is like it
 * @param rule the assignment rule that decides who owns leads: its id, {@code true} for the active
 *     one, or nothing for none
 */
public record Author(
    String user, Schema schema, boolean allOrNone, boolean allowsDuplicates, String rule) {

  public static Author of(String user, Schema schema) {
    return new Author(user, schema, false, false, "");
  }

  public Author insistingOnAll() {
    return insistingOnAll(true);
  }

  public Author insistingOnAll(boolean insists) {
    return new Author(user, schema, insists, allowsDuplicates, rule);
  }

  public Author allowingDuplicates(boolean allows) {
    return new Author(user, schema, allOrNone, allows, rule);
  }

  public Author assigningBy(String newRule) {
    return new Author(user, schema, allOrNone, allowsDuplicates, newRule);
  }
}
