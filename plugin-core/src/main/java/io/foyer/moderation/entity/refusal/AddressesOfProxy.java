package io.foyer.moderation.entity.refusal;

import io.foyer.platform.Refusal;

/** All visitors come by way of a proxy that stands in the range. */
public final class AddressesOfProxy extends Refusal {
  public AddressesOfProxy() {
    super(
        Kind.CONFLICT,
        "addresses.of-proxy",
        "Your own proxy has an address in that range: everybody would be shut out.");
  }
}
