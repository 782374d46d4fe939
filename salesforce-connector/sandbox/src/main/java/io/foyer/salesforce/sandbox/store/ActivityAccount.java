package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An activity belongs to the account of what it is about, or else of whom it is with. */
final class ActivityAccount {

  void derive(Connection connection, Draft draft) throws SQLException {
    var name = draft.type().name();
    if (name.equals("Event") || name.equals("Task")) {
      draft.set("AccountId", account(connection, draft.text("WhatId"), draft.text("WhoId")));
    }
  }

  private static @Nullable String account(Connection connection, String what, String who)
      throws SQLException {
    if (what.startsWith("001")) {
      return what;
    }
    if (what.startsWith("006")) {
      return accountOf(connection, "Opportunity", what);
    }
    return who.startsWith("003") ? accountOf(connection, "Contact", who) : null;
  }

  private static @Nullable String accountOf(Connection connection, String object, String id)
      throws SQLException {
    var sql = "SELECT \"AccountId\" FROM %s WHERE \"Id\" = ?".formatted(quoted(object));
    return Database.<@Nullable String>list(connection, sql, row -> row.getString(1), id).stream()
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
