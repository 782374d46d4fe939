package io.foyer.reporting.control;

import io.foyer.access.entity.RepId;
import io.foyer.platform.AnswerTime;
import io.foyer.reporting.control.Report.Part;
import io.foyer.reporting.entity.Column;
import io.foyer.reporting.entity.Dimension;
import io.foyer.reporting.entity.Figures;
import io.foyer.reporting.entity.Figures.Row;
import io.foyer.reporting.entity.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database for figures: once by parts, and once for the whole.
 *
 * <p>No text from outside is in a query: parts and figures are constants, days are made of dates.
 */
@ApplicationScoped
class FigureStore {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
  private static final String DAY = "d.day_name";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject AnswerTime answerTime;

  /**
   * What is looked at.
   *
   * @param mine only this rep's; null for everybody's
   */
  record Look(Report report, Period period, @Nullable RepId mine) {}

  Figures read(Look look, Dimension by) {
    answerTime.limit();
    var part = by == Dimension.DAY ? Part.named(DAY) : look.report().parts().get(by);
    var days = by == Dimension.DAY ? joinedDays(look) : "";
    var rows = rows(look, Objects.requireNonNull(part), days);
    var columns = look.report().columns();
    var ordered =
        by == Dimension.DAY ? everyDay(look.period(), columns, rows) : greatestFirst(rows);
    return new Figures(columns, ordered, rows(look, null, "").get(0));
  }

  private List<Row> rows(Look look, @Nullable Part part, String days) {
    var report = look.report();
    var figures = report.columns().stream().map(Column::sql).collect(Collectors.joining(", "));
    var at = report.happenedAt();
    var name = part == null ? "''" : "MAX(" + part.name() + ")";
    var whose = look.mine() == null ? "" : " AND " + report.rep() + " = ?3";
    var together = part == null ? "" : " GROUP BY " + part.key();
    var counts = at + " >= ?1 AND " + at + " < ?2 AND (" + report.condition() + ")" + whose;
    var sql =
        "SELECT %s, %s FROM %s%s WHERE %s%s"
            .formatted(name, figures, report.rows(), days, counts, together);
    return asked(sql, look);
  }

  private List<Row> asked(String sql, Look look) {
    var query =
        em.createNativeQuery(sql)
            .setParameter(1, utc(look.period().since()))
            .setParameter(2, utc(look.period().until()));
    var mine = look.mine();
    if (mine != null) {
      query.setParameter(3, mine.value());
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> row((Object[]) row)).toList();
  }

  private static Row row(@Nullable Object[] columns) {
    var values = new ArrayList<@Nullable Double>();
    for (int at = 1; at < columns.length; at++) {
      values.add(columns[at] instanceof Number number ? number.doubleValue() : null);
    }
    return new Row(Objects.toString(columns[0], ""), values);
  }

  /** A day of a zone has its own length: the database is told when each begins. */
  private static String joinedDays(Look look) {
    var period = look.period();
    return period.days().stream()
        .map(
            day ->
                "('%s', %s, %s)"
                    .formatted(
                        day, moment(period.start(day)), moment(period.start(day.plusDays(1)))))
        .collect(
            Collectors.joining(
                ", ",
                " JOIN (VALUES ",
                ") d(day_name, begins_at, ends_at) ON "
                    + look.report().happenedAt()
                    + " >= d.begins_at AND "
                    + look.report().happenedAt()
                    + " < d.ends_at"));
  }

  private static String moment(Instant at) {
    return "TIMESTAMP WITH TIME ZONE '" + MOMENT.format(at) + "+00'";
  }

  /** Also those on which nothing happened. */
  private static List<Row> everyDay(Period period, List<Column> columns, List<Row> rows) {
    Map<String, Row> byName = new HashMap<>();
    rows.forEach(row -> byName.put(row.name(), row));
    return period.days().stream()
        .map(LocalDate::toString)
        .map(day -> byName.getOrDefault(day, none(day, columns)))
        .toList();
  }

  private static List<Row> greatestFirst(List<Row> rows) {
    var first = Comparator.comparingDouble((Row row) -> -first(row));
    return rows.stream().sorted(first.thenComparing(Row::name)).toList();
  }

  private static double first(Row row) {
    return Objects.requireNonNullElse(row.values().get(0), 0.0);
  }

  private static Row none(String name, List<Column> columns) {
    var values = new ArrayList<@Nullable Double>();
    columns.forEach(column -> values.add(column.kind() == Column.Kind.COUNT ? 0.0 : null));
    return new Row(name, values);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
