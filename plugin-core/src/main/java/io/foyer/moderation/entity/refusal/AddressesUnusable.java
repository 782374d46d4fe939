package io.foyer.moderation.entity.refusal;

import io.foyer.platform.Refusal;

/** What was typed names no addresses. */
public final class AddressesUnusable extends Refusal {
  public AddressesUnusable() {
    super(
        Kind.INVALID, "addresses.unusable", "That is neither an address nor a range of addresses.");
  }
}
