package io.foyer.crm.entity;

import org.jspecify.annotations.Nullable;

/**
 * What brought a visitor, and what it looked at.
 *
 * @param campaign the campaign that the visit came from, as its address named it
 * @param firstPage where the visit began
 * @param lastPage where it was last
 */
public record Attribution(
    @Nullable String source,
    @Nullable String medium,
    @Nullable String campaign,
    @Nullable String firstPage,
    @Nullable String lastPage) {

  /** Of somebody of whose visit nothing is known. */
  public static final Attribution UNKNOWN = new Attribution(null, null, null, null, null);
}
