package io.foyer.reporting.entity;

import io.foyer.conversations.entity.Worded;

/**
 * One figure of a report.
 *
 * @param key by which screens name it
 * @param sql the aggregate that is it, over the rows of the report
 */
public record Column(String key, Kind kind, String sql) {

  /** How a figure is written. */
  public enum Kind implements Worded {
    COUNT,
    /** From 0 to 1; none where it is a share of nothing. */
    SHARE,
    /** None where nothing took any time. */
    SECONDS
  }

  public static Column count(String key, String sql) {
    return new Column(key, Kind.COUNT, "COUNT(" + sql + ")");
  }

  /** The part of all rows in which the expression is not null. */
  public static Column share(String key, String sql) {
    return new Column(
        key, Kind.SHARE, "CAST(COUNT(" + sql + ") AS DOUBLE PRECISION) / NULLIF(COUNT(*), 0)");
  }

  /** The visitors of rows in which the expression is not null. */
  public static Column visitors(String key, String sql) {
    return new Column(key, Kind.COUNT, visitorsWith(sql));
  }

  /** Their part of all visitors. */
  public static Column shareOfVisitors(String key, String sql) {
    return new Column(
        key,
        Kind.SHARE,
        "CAST("
            + visitorsWith(sql)
            + " AS DOUBLE PRECISION) / NULLIF(COUNT(DISTINCT visitor_id), 0)");
  }

  private static String visitorsWith(String sql) {
    return "COUNT(DISTINCT CASE WHEN " + sql + " IS NOT NULL THEN visitor_id END)";
  }

  /** The middle one of the spans from one point in time to another. */
  public static Column median(String key, String from, String to) {
    return new Column(
        key,
        Kind.SECONDS,
        "PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY EXTRACT(EPOCH FROM ("
            + to
            + " - "
            + from
            + ")))");
  }
}
