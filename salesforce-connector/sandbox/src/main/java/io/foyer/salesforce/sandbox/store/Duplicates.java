package io.foyer.salesforce.sandbox.store;

import java.util.List;

/**
 * The records that a rule takes for the same as one that is to be saved.
 *
 * @param matches of one object each
 */
public record Duplicates(String rule, String object, List<Match> matches) {

  /** The records of one object, found by one matching rule. */
  public record Match(String rule, String object, List<Row> records) {}
}
