package io.foyer.salesforce.sandbox.soql;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.store.Database;
import io.foyer.salesforce.sandbox.store.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers who may read which records.
 *
 * <p>Everybody reads all that are there and that the asker may read itself, but for the private
 * ones, which their owners alone read. As in Salesforce, the user and the records have to be named.
 */
final class RecordAccess {
  static final String OBJECT = "UserRecordAccess";
  private static final int MOST = 200;
  private static final Set<String> SHARED = Set.of("Account", "Contact", "Lead", "Opportunity");

  private final Database database;
  private final Schema view;
  private final PrivateRecords hidden;

  RecordAccess(Database database, Schema view, PrivateRecords hidden) {
    this.database = database;
    this.view = view;
    this.hidden = hidden;
  }

  Page page(Soql.Query query) {
    var user = texts(query, "UserId").stream().findFirst();
    var records = texts(query, "RecordId");
    if (user.isEmpty() || records.isEmpty() || records.size() > MOST) {
      throw SoqlParser.malformed(
          "UserRecordAccess needs a filter on one UserId and on 1 to %d RecordIds".formatted(MOST));
    }
    var wanted = comparisons(query.where()).anyMatch(RecordAccess::wantsReaders);
    var rows = new ArrayList<Found>();
    for (var record : records) {
      owner(record)
          .map(owner -> !hidden.has(record) || owner.equals(user.get()))
          .filter(reads -> reads || !wanted)
          .ifPresent(reads -> rows.add(row(record, reads, wanted)));
    }
    return new Page(rows, rows.size(), null);
  }

  private static Found row(String record, boolean reads, boolean filtered) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    values.put("RecordId", record);
    if (!filtered) {
      values.put("HasReadAccess", reads);
    }
    return new Found(OBJECT, null, values);
  }

  /** Empty where there is no such record, or the asker may not read it. */
  private Optional<String> owner(String record) {
    return SHARED.stream()
        .flatMap(name -> view.type(name).stream())
        .filter(type -> record.startsWith(type.prefix()))
        .flatMap(
            type ->
                database
                    .list(
                        "SELECT \"OwnerId\" FROM %s WHERE \"Id\" = ? AND NOT \"IsDeleted\""
                            .formatted(quoted(type.name())),
                        row -> Optional.ofNullable(row.getString(1)).orElse(""),
                        record)
                    .stream())
        .findFirst();
  }

  private static boolean wantsReaders(Soql.Comparison comparison) {
    return isOf(comparison, "HasReadAccess")
        && comparison.right() instanceof Soql.Truth truth
        && truth.truth();
  }

  private static List<String> texts(Soql.Query query, String field) {
    return comparisons(query.where())
        .filter(comparison -> isOf(comparison, field))
        .flatMap(comparison -> values(comparison.right()))
        .distinct()
        .toList();
  }

  private static boolean isOf(Soql.Comparison comparison, String field) {
    return comparison.left() instanceof Soql.Path path
        && String.join(".", path.parts()).equalsIgnoreCase(field);
  }

  private static Stream<String> values(Soql.Value value) {
    if (value instanceof Soql.Many many) {
      return many.values().stream().flatMap(RecordAccess::values);
    }
    return value instanceof Soql.Text text ? Stream.of(text.text()) : Stream.empty();
  }

  private static Stream<Soql.Comparison> comparisons(Soql.@Nullable Condition condition) {
    if (condition instanceof Soql.All all) {
      return all.parts().stream().flatMap(RecordAccess::comparisons);
    }
    if (condition instanceof Soql.Comparison comparison) {
      return Stream.of(comparison);
    }
    if (condition == null) {
      return Stream.empty();
    }
    throw new Refusal("MALFORMED_QUERY", "UserRecordAccess takes only conditions joined by AND");
  }
}
