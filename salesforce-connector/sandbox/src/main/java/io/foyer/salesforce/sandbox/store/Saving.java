package io.foyer.salesforce.sandbox.store;

import java.sql.Connection;
import java.util.List;

/** A save under way: its transaction, for whom, and what it has changed so far. */
record Saving(Connection connection, Author author, List<Change> changes) {

  String user() {
    return author.user();
  }
}
