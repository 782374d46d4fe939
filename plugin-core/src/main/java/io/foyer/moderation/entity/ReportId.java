package io.foyer.moderation.entity;

import io.foyer.platform.Ids;

/** A report's id, {@code rpt_…}. */
public record ReportId(String value) {
  public static ReportId next() {
    return new ReportId(Ids.next("rpt"));
  }

  @Override
  public String toString() {
    return value;
  }
}
