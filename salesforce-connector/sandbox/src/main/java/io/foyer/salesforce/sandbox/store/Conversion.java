package io.foyer.salesforce.sandbox.store;

import org.jspecify.annotations.Nullable;

/**
 * A lead that becomes an account, a contact and, if wished, an opportunity.
 *
 * @param account an account that is there already
 * @param contact a contact that is there already
 * @param owner of what is made; null for the lead's owner
 * @param opportunity the name of the one to be made; null for none
 */
public record Conversion(
    String lead,
    @Nullable String account,
    @Nullable String contact,
    String status,
    @Nullable String owner,
    @Nullable String opportunity) {

  /** What became of the lead; nothing but errors when it was refused. */
  public record Outcome(
      Saved saved,
      @Nullable String account,
      @Nullable String contact,
      @Nullable String opportunity) {}
}
