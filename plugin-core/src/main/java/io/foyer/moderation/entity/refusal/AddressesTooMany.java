package io.foyer.moderation.entity.refusal;

import io.foyer.platform.Refusal;

/** The range would shut out whole providers. */
public final class AddressesTooMany extends Refusal {
  public AddressesTooMany() {
    super(
        Kind.INVALID, "addresses.too-many", "That range is too wide: at most /16, or /32 of IPv6.");
  }
}
