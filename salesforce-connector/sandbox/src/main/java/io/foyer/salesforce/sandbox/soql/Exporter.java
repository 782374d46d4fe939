package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.store.Database;
import io.foyer.salesforce.sandbox.store.FieldValues;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all rows of a plan with flat memory.
 *
 * <p>A query without an order is read in pieces along the ids: each record comes once, also while
 * others are saved. One with an order or a limit of its own is read in one go.
 */
final class Exporter {
  private static final int PIECE = 10_000;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private final Database database;
  private final Plan plan;
  private final Export.Rows rows;
  private final List<Integer> places = new ArrayList<>();

  Exporter(Database database, Plan plan, Export.Rows rows) {
    this.database = database;
    this.plan = plan;
    this.rows = rows;
    for (int i = 0; i < plan.columns().size(); i++) {
      if (plan.columns().get(i).role() == Plan.Role.VALUE) {
        places.add(i);
      }
    }
  }

  void run() {
    rows.begin(places.stream().map(i -> String.join(".", plan.columns().get(i).path())).toList());
    if (plan.limit() != null || !plan.tail().isEmpty() || plan.slice().offset() > 0) {
      read(plan.select(Integer.MAX_VALUE));
    } else {
      inPieces();
    }
  }

  private void inPieces() {
    var id = plan.columns().get(0).sql();
    var last = "";
    while (last != null) {
      var condition = Sql.of(id + " > ? AND ", last).then(plan.where());
      last = read(plan.selectWhere(condition, false).then(" ORDER BY " + id + " LIMIT " + PIECE));
    }
  }

  /** The last row's id; null when there was no row. */
  private @Nullable String read(Sql sql) {
    return database.read(
        connection -> {
          var last = new String[1];
          Database.each(
              connection,
              sql.text(),
              row -> {
                last[0] = row.getString(1);
                rows.row(cells(row));
              },
              sql.values().toArray());
          return last[0];
        });
  }

  private List<String> cells(ResultSet row) throws SQLException {
    var cells = new ArrayList<String>(places.size());
    for (int i : places) {
      cells.add(text(FieldValues.fromColumn(row, i + 1, plan.columns().get(i).type())));
    }
    return cells;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Instant instant) {
      return MOMENT.format(instant);
    } else if (value instanceof BigDecimal number) {
      return String.valueOf(number.doubleValue());
    }
    return value == null ? "" : value.toString();
  }
}
