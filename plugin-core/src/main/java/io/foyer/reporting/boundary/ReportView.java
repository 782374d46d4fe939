package io.foyer.reporting.boundary;

import io.foyer.reporting.control.ReportDesk.Offer;
import io.foyer.reporting.entity.Column;
import io.foyer.reporting.entity.Dimension;
import io.foyer.reporting.entity.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as browsers show them. */
public record ReportView(List<ColumnView> columns, List<RowView> rows, RowView total) {

  static ReportView of(Figures figures) {
    return new ReportView(
        figures.columns().stream().map(ColumnView::of).toList(),
        figures.rows().stream().map(RowView::of).toList(),
        RowView.of(figures.total()));
  }

  /**
   * @param kind as {@link Column.Kind}
   */
  public record ColumnView(String key, String kind) {
    static ColumnView of(Column column) {
      return new ColumnView(column.key(), column.kind().word());
    }
  }

  /**
   * @param name of a rep, a stream …, or a day such as 2026-11-28; empty where nothing is known
   * @param values null where there is none
   */
  public record RowView(String name, List<@Nullable Double> values) {
    static RowView of(Figures.Row row) {
      return new RowView(row.name(), row.values());
    }
  }

  /**
   * What can be asked for.
   *
   * @param own whether all figures are the person's own
   */
  public record OffersView(boolean own, List<OfferView> reports) {}

  /**
   * @param dimensions as {@link Dimension}, the first one to begin with
   */
  public record OfferView(String key, List<String> dimensions) {
    static OfferView of(Offer offer) {
      return new OfferView(offer.key(), offer.dimensions().stream().map(Dimension::word).toList());
    }
  }
}
