package io.foyer.crm.entity;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What brought a visitor, and what it looked at.
 *
 * @param campaign the campaign that the visit came from, as its address named it
 * @param firstPage where the visit began
 * @param lastPage where it was last
 * @param leadFields values of the visit for fields of a new lead, by API name; null in what was
 *     noted by an older version
 */
public record Attribution(
    @Nullable String source,
    @Nullable String medium,
    @Nullable String campaign,
    @Nullable String firstPage,
    @Nullable String lastPage,
    @Nullable Map<String, String> leadFields) {

  /** Of somebody of whose visit nothing is known. */
  public static final Attribution UNKNOWN = new Attribution(null, null, null, null, null, null);

  /** What sales ops have a new lead filled with, as text. */
  public Map<String, String> filled() {
    return Objects.requireNonNullElse(leadFields, Map.of());
  }
}
