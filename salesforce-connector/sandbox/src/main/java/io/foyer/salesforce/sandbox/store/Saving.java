package io.foyer.salesforce.sandbox.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A save under way: its transaction, for whom, and what it has changed so far.
 *
 * @param present ids of records that were seen to exist
 */
record Saving(Connection connection, Author author, List<Change> changes, Set<String> present) {

  Saving(Connection connection, Author author) {
    this(connection, author, new ArrayList<>(), new HashSet<>());
  }

  String user() {
    return author.user();
  }
}
